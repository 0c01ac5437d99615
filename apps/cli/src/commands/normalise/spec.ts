import type { CommandSpec } from "../command.ts";

export const PROFILES = ["light", "search", "match"] as const;

export const NORMALISE: CommandSpec = {
  name: "normalise",
  summary: "Arabic text in one spelling, or what that would change",
  takes: "FILE… | DIR… | -",
  examples: [
    { line: "qawl normalise article.txt", does: "marks, tatweel and invisible characters tidied" },
    { line: "qawl normalise --profile search article.txt", does: "folded for an index" },
    { line: "qawl normalise --audit article.txt", does: "each change, with its rule" },
    { line: "qawl normalise --highlight article.txt", does: "the text, its changes marked" },
  ],
  options: [
    {
      name: "profile",
      short: "p",
      value: "PROFILE",
      choices: PROFILES,
      summary: "how much is folded, light if not given",
    },
    {
      name: "audit",
      summary: "instead of the text, a line a change: start, end, rule, loss, before, after",
    },
    { name: "highlight", summary: "the original text, what would change marked: before→after" },
    { name: "json", summary: "one object a file: text, or with --audit changes and counts" },
  ],
  notes: [
    "Offsets are half-open and count UTF-16 code units of the original. In --audit, invisible characters are written as U+XXXX.",
  ],
};
