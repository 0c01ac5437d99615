import { NUMBER } from "../context.ts";
import type { WordFamily } from "./word-family.ts";

const SIZES = [3, 4, 5] as const;

/** `g:` runs of 3 to 5 characters inside each content word, its edges marked `_`: spelling slips and unseen inflections still share runs. */
export const characters: WordFamily = {
  words: "words",
  key: ({ form }) => form,
  names: (form) => runsOf(form, "g:"),
};

/** `sg:` the same of the source phrase. */
export const sourceCharacters: WordFamily = {
  words: "sourceWords",
  key: ({ form }) => form,
  names: (form) => runsOf(form, "sg:"),
};

function runsOf(form: string, prefix: string): readonly string[] {
  const names: string[] = [];
  if (form === NUMBER) return names;
  const edged = `_${form}_`;
  for (const size of SIZES) {
    for (let start = 0; start + size <= edged.length; start++) {
      names.push(prefix + edged.slice(start, start + size));
    }
  }
  return names;
}
