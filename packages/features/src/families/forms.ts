import type { WordFamily } from "./word-family.ts";

/** `f:` each piece of the content as it stands, and each pair of neighbours: what a text of no known form is told by. */
export const forms: WordFamily = {
  words: "pieces",
  key: ({ form }) => form,
  names: (form) => [`f:${form}`],
  pairs: "f:",
};
