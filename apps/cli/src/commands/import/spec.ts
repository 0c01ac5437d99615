import type { CommandSpec } from "../command.ts";

export const TOOLS = ["label-studio", "doccano"] as const;
export type Tool = (typeof TOOLS)[number];

export const IMPORT: CommandSpec = {
  name: "import",
  summary: "corrected articles of an annotation tool as source files",
  takes: "FILE --from TOOL -o DIR",
  examples: [
    {
      line: "qawl import project.json --from label-studio -o articles/",
      does: "Label Studio's JSON export, a file an article",
    },
    { line: "qawl import all.jsonl --from doccano -o articles/", does: "doccano's JSON lines" },
    {
      line: "qawl import project.json --from label-studio -o articles/ --force",
      does: "replace what is there",
    },
    { line: "qawl validate articles/", does: "then see what is still to be filled in" },
  ],
  options: [
    { name: "from", value: "TOOL", choices: TOOLS, summary: "where the file comes from" },
    { name: "output", short: "o", value: "DIR", summary: "the folder for the source files" },
    { name: "force", summary: "replace files that are there" },
  ],
  notes: [
    "Takes back what qawl export --to label-studio or doccano gave out. The text of each article must be the one that went out, each region must hold the words that stand there, and each statement needs its labels; an article that fails is reported with its id, the others are written, and the exit status is 1.",
    "Each file is ID.txt and appears when it is whole. Nothing is replaced without --force.",
  ],
};
