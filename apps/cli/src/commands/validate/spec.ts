import type { CommandSpec } from "../command.ts";

export const VALIDATE: CommandSpec = {
  name: "validate",
  summary: "annotated articles against the guide, or a labelled table before training",
  takes: "FILE… | DIR… | -",
  examples: [
    { line: "qawl validate articles/", does: "every .txt file of a folder" },
    { line: "qawl validate iff-0001.txt", does: "one file in the source form" },
    { line: "qawl validate --json articles/ | jq .code", does: "an object a fault" },
    {
      line: "qawl validate tweets.csv",
      does: "a table: columns, labels a target, copies by line",
    },
    {
      line: "qawl validate train.csv --test test.csv",
      does: "and texts of the one that stand in the other",
    },
  ],
  options: [
    { name: "text", value: "COLUMN", summary: "of a table, as in qawl train" },
    { name: "label", value: "COLUMN", summary: "of a table, as in qawl train" },
    { name: "target", value: "COLUMN", summary: "of a table, as in qawl train" },
    { name: "split", value: "COLUMN", summary: "of a table, as in qawl train" },
    { name: "test", value: "FILE", summary: "held-back rows, compared with those of the table" },
    {
      name: "json",
      summary: "an object a fault: file, line, code, message; of a table one object",
    },
  ],
  notes: [
    "Faults come as FILE:LINE: CODE: MESSAGE, which editors can jump to. Labels and actors are those of the pack.",
    "Tables are CSV, TSV, JSON lines or Parquet, packed with .gz or not, or a folder with train, dev and test files; JSON lines of annotated articles are checked as articles. Columns, labels and what was left out are told on standard error.",
    "Exit status 1 for a fault of an article, for a file that cannot be read or learned from, and for texts that stand in two splits. Copies within a split and rare labels are doubts: told, but no failure.",
  ],
};
