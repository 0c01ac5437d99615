import type { WordFamily } from "./word-family.ts";

/** `s:` base of each word of the source phrase, `sb:` each pair of neighbours, `s:<understood>` where there is none. */
export const sourceWords: WordFamily = {
  words: "sourceWords",
  key: ({ base }) => base,
  names: (base) => [`s:${base}`],
  pairs: "sb:",
  empty: "s:<understood>",
};
