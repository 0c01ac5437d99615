import type { WordFamily } from "./word-family.ts";

const SHORTEST = 2;
const LONGEST = 5;

/** `r:` runs of 2 to 5 characters inside each piece of the content, its edges marked `_`; a shorter piece is one run. */
export const runs: WordFamily = {
  words: "pieces",
  key: ({ form }) => form,
  names: (form) => {
    const names: string[] = [];
    const edged = `_${form}_`;
    for (let size = SHORTEST; size <= LONGEST; size++) {
      for (let start = 0; start + size <= edged.length; start++) {
        names.push(`r:${edged.slice(start, start + size)}`);
      }
      if (size >= edged.length) break;
    }
    return names;
  },
};
