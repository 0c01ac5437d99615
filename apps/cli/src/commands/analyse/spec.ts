import { MODEL_OPTION } from "../../arguments/model-option.ts";
import type { CommandSpec } from "../command.ts";

const FORMATS = ["text", "json", "jsonl", "csv", "html"] as const;
export type Format = (typeof FORMATS)[number];

export const ANALYSE: CommandSpec = {
  name: "analyse",
  summary: "who says what in one or more articles",
  takes: "FILE… | DIR… | -",
  examples: [
    { line: "qawl analyse article.txt", does: "each statement: who, what, where it stands" },
    { line: "qawl analyse --explain article.txt", does: "and why: rule, cue, words of evidence" },
    { line: "qawl analyse --stance oppose --faction kurdish news/", does: "a folder, filtered" },
    {
      line: "qawl analyse --format html article.txt > article.html",
      does: "the article itself, marked",
    },
    { line: "qawl analyse --json article.txt | jq '.statements[].stance.label'", does: "as data" },
    {
      line: "curl -s https://example.org/article.txt | qawl analyse -",
      does: "from standard input",
    },
  ],
  options: [
    {
      name: "format",
      short: "f",
      value: "FORMAT",
      choices: FORMATS,
      summary: "form of the output, text if not given",
    },
    {
      name: "json",
      summary: "the same as --format json: an object, or an array for several files",
    },
    { name: "explain", summary: "show the rule, the words of evidence and how sure each is" },
    {
      name: "stance",
      value: "STANCE",
      choices: "stances",
      multiple: true,
      summary: "only these stances, parted by commas",
    },
    {
      name: "faction",
      value: "FACTION",
      choices: "factions",
      multiple: true,
      summary: "only these factions, parted by commas",
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
    { name: "published", value: "DATE", summary: "YYYY-MM-DD: decides who held an office" },
    { name: "no-text", summary: "json, jsonl: leave the article's text out" },
    { name: "bom", summary: "csv: begin with a byte-order mark, for spreadsheets" },
  ],
  notes: [
    "Files are UTF-8 text, one article each; their order is kept. Of a folder, the .txt files are read, in the order of their names, and those of its folders.",
    "A stance less probable than --abstain-below is unsure: the label stays as the best guess (in JSON abstained is true, in CSV stance_abstained). --stance looks at the label, unsure or not.",
    "Offsets in JSON and CSV are half-open and count UTF-16 code units of the text. man qawl tells every field. --published holds for all files; qawl batch takes a date with each record.",
    "A file that cannot be read is reported, the others go on, and the exit status is 1.",
  ],
};
