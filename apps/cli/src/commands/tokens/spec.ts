import type { CommandSpec } from "../command.ts";
import { PROFILES } from "../normalise/spec.ts";

export const TOKENS: CommandSpec = {
  name: "tokens",
  summary: "the tokens of a text with their places, clitics and stems",
  takes: "FILE… | DIR… | -",
  examples: [
    { line: "qawl tokens article.txt", does: "a line a token: start, end, kind, form, original" },
    { line: "qawl tokens --clitics --stems article.txt", does: "with the parts of each word" },
    { line: "qawl tokens --json article.txt | jq .kind", does: "an object a token" },
    { line: "qawl tokens --sentences article.txt", does: "a line a sentence" },
  ],
  options: [
    {
      name: "profile",
      short: "p",
      value: "PROFILE",
      choices: PROFILES,
      summary: "how forms are normalised, match if not given",
    },
    { name: "clitics", summary: "add the likeliest cut of each word into clitics and stem" },
    { name: "stems", summary: "add the stem of each word" },
    { name: "sentences", summary: "sentences instead of tokens: start, end, paragraph, original" },
    { name: "json", summary: "an object a line" },
  ],
  notes: [
    "Fields are parted by tabulators. Offsets are half-open and count UTF-16 code units of the original.",
  ],
};
