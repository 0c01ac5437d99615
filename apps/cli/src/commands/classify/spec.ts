import type { CommandSpec } from "../command.ts";

export const TABLE_FORMATS = ["jsonl", "csv", "tsv"] as const;

export const CLASSIFY: CommandSpec = {
  name: "classify",
  summary: "label the rows of a table by a model that qawl train made",
  takes: "TABLE --model DIR",
  examples: [
    {
      line: "qawl classify posts.csv --model model -o labelled.csv",
      does: "the table with a label and a probability beside each text",
    },
    {
      line: "qawl classify posts.parquet --model model | jq -r .predicted_label | sort | uniq -c",
      does: "how often each label",
    },
  ],
  options: [
    { name: "model", short: "m", value: "DIR", summary: "what qawl train wrote" },
    { name: "output", short: "o", value: "FILE", summary: "- or none for standard output" },
    {
      name: "to",
      value: "FORMAT",
      choices: TABLE_FORMATS,
      summary: "by the name of the output if not given; jsonl for standard output",
    },
    { name: "text", value: "COLUMN", summary: "as in training if not given" },
    { name: "target", value: "COLUMN", summary: "as in training if not given; - for none" },
    { name: "bom", summary: "begin a CSV or TSV with a byte-order mark, for spreadsheets" },
  ],
  notes: [
    "Every column of the table is kept; added are predicted_label, predicted_probability and, a column each, the probability of every label (predicted_ and the label; in JSON lines one object, predicted_scores). A column that has such a name already is replaced. A row without a text comes through with nothing added.",
    "In CSV and TSV a cell that a spreadsheet would take for a formula gets an apostrophe before it, a mention like @name too; JSON lines keep every text as it is.",
    "Rows of a target that the model was not trained on are answered by what it learned of all targets. The table is CSV, TSV, JSON lines, JSON or Parquet, packed with gzip or not, and is held in memory whole.",
  ],
};
