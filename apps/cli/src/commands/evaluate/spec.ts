import type { CommandSpec } from "../command.ts";

export const EVALUATE: CommandSpec = {
  name: "evaluate",
  summary: "measure a trained model on labelled data",
  takes: "[--model DIR] --dataset FILE | DIR",
  examples: [
    {
      line: "qawl evaluate --model model --dataset test.csv",
      does: "F-avg and more, a target at a time and over all",
    },
    { line: "qawl evaluate --model reader --dataset data/", does: "a folder with test.jsonl" },
    {
      line: "qawl evaluate --model model --dataset test.csv --json | jq .figures.fAverage",
      does: "as data",
    },
  ],
  options: [
    {
      name: "model",
      short: "m",
      value: "DIR",
      summary: "what qawl train wrote; the pack's own, for annotated articles, if not given",
    },
    { name: "dataset", value: "PATH", summary: "a table, or a folder with a test file" },
    { name: "text", value: "COLUMN", summary: "as in training if not given" },
    { name: "label", value: "COLUMN", summary: "as in training if not given" },
    { name: "target", value: "COLUMN", summary: "as in training if not given" },
    { name: "seed", value: "NUMBER", summary: "of the intervals, 2026 if not given" },
    { name: "predictions", value: "FILE", summary: "also write each row's answer as JSON lines" },
    { name: "json", summary: "one object" },
  ],
  notes: [
    "The table is read as in training: the same columns if it has them, else by their usual names. Labels are compared without regard to case. Rows of a target that the model was not trained on are answered by what it learned of all targets, and counted.",
    "Each statement of an annotated article is answered by itself. qawl analyse lets the statements of an article tell together how frequent each stance is there, so that its stances, and the figures of the pack's card, differ from these.",
    "Intervals are 95 %, drawn by text or article.",
  ],
};
