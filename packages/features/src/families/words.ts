import type { WordFamily } from "./word-family.ts";

/** `w:` base of each content word, `b:` each pair of neighbours. */
export const words: WordFamily = {
  words: "words",
  key: ({ base }) => base,
  names: (base) => [`w:${base}`],
  pairs: "b:",
};
