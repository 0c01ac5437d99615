import type { CommandSpec } from "../command.ts";

export const AGREEMENT: CommandSpec = {
  name: "agreement",
  summary: "how far two annotators agree, with intervals",
  takes: "FIRST SECOND",
  examples: [
    { line: "qawl agreement first/ second/", does: "two folders in the source form" },
    { line: "qawl agreement first.jsonl second.jsonl", does: "two files of JSON lines" },
    { line: "qawl agreement --list first/ second/", does: "and every point where they differ" },
    { line: "qawl agreement --json first/ second/ | jq .figures", does: "as data" },
  ],
  options: [
    { name: "list", summary: "after the figures, every disagreement" },
    { name: "rounds", value: "COUNT", summary: "draws of the bootstrap, 1000 if not given" },
    { name: "seed", value: "NUMBER", summary: "of the bootstrap, 2026 if not given" },
    { name: "json", summary: "one object: counts, figures, with --list disagreements" },
  ],
  notes: [
    "Articles are paired by id where both have the same text; statements by the overlap of their contents (token F1 of at least 0.5, best first). Labels are compared over paired statements. Intervals are 95 %, drawn by article.",
  ],
};
