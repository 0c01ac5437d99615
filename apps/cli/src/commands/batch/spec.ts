import { MODEL_OPTION } from "../../arguments/model-option.ts";
import type { CommandSpec } from "../command.ts";

/** The forms of input and of output. */
export const TABLE_FORMATS = ["jsonl", "csv", "parquet"] as const;

export const BATCH: CommandSpec = {
  name: "batch",
  summary: "many articles from one table, on every core",
  takes: "IN -o OUT",
  examples: [
    { line: "qawl batch news.jsonl -o results.jsonl", does: "a record a line" },
    {
      line: "qawl batch news.csv -o statements.csv --text-column body --bom",
      does: "a spreadsheet in, a spreadsheet out: a row a statement",
    },
    { line: "qawl batch news.parquet -o statements.parquet", does: "Parquet in and out" },
    { line: "qawl batch news.jsonl.gz -o results.jsonl --resume", does: "go on after a kill" },
    { line: "qawl batch - -o - --allow-errors < in > out", does: "as a child of a pipe" },
  ],
  options: [
    { name: "output", short: "o", value: "OUT", summary: "where to write; - is standard output" },
    {
      name: "from",
      value: "FORMAT",
      choices: TABLE_FORMATS,
      summary: "form of the input, by the file's name if not given, for - jsonl",
    },
    {
      name: "to",
      value: "FORMAT",
      choices: TABLE_FORMATS,
      summary: "form of the output, by the file's name if not given, for - jsonl",
    },
    { name: "text-column", value: "NAME", summary: "the column of the text, text if not given" },
    { name: "id-column", value: "NAME", summary: "the column of the id, id if not given" },
    {
      name: "date-column",
      value: "NAME",
      summary: "the column of the date of publication, published if not given",
    },
    { name: "title-column", value: "NAME", summary: "the column of the title, title if not given" },
    {
      name: "workers",
      short: "w",
      value: "COUNT",
      summary: "processes that analyse, one a core if not given",
    },
    {
      name: "min-confidence",
      value: "SHARE",
      summary: "leave out statements found with less certainty than this, 0 to 1, 0.4 if not given",
    },
    {
      name: "abstain-below",
      value: "SHARE",
      summary: "call a stance unsure that is less probable than this, 0 to 1, 0.5 if not given",
    },
    MODEL_OPTION,
    { name: "no-text", summary: "jsonl: leave the articles' texts out" },
    { name: "bom", summary: "csv: begin with a byte-order mark, for spreadsheets" },
    { name: "resume", summary: "go on with the output that a killed run left" },
    { name: "allow-errors", summary: "exit status 0 although records were bad" },
  ],
  notes: [
    "JSON lines in: one object a line; blank lines are passed over. CSV in: the first line names the columns; commas, semicolons or tabulators. Names that end in .gz are unpacked. Dates are YYYY-MM-DD; a time after that is cut off.",
    'JSON lines out: one line a record, in the order of the input. A record that cannot be read becomes { "error": { "code", "message", "line" } } in its place, the others go on, and the exit status is 1 at the end. CSV and Parquet out: one row a statement; a bad record is a row with the column error.',
    "man qawl tells every field and column. A stance less probable than --abstain-below is unsure, and its label the best guess.",
    "The output appears under its name when it is whole, in the place of a file of that name; until then it grows in OUT.partial. --resume continues that file and ends with the same bytes as an undisturbed run.",
    "Memory stays flat, whatever the length of the input: only a few blocks of records are at work at a time. Parquet is read a row group at a time.",
  ],
};
