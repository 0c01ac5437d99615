import type { CommandSpec } from "../command.ts";

export const VALIDATE: CommandSpec = {
  name: "validate",
  summary: "annotated articles against the guide, a fault a line",
  takes: "FILE… | DIR…",
  examples: [
    { line: "qawl validate articles/", does: "every .txt file of a folder" },
    { line: "qawl validate iff-0001.txt", does: "one file in the source form" },
    { line: "qawl validate --json articles/ | jq .code", does: "an object a fault" },
  ],
  options: [{ name: "json", summary: "an object a fault: file, line, code, message" }],
  notes: [
    "Faults come as FILE:LINE: CODE: MESSAGE, which editors can jump to. Exit status 1 when there is one. Labels and actors are those of the pack.",
  ],
};
