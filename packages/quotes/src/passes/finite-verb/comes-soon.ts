import type { Reading } from "../../reading/reading.ts";

/** Whether a word that fits stands among the next ones. */
export function comesSoon({ forms }: Reading, verb: number, pattern: RegExp, words = 4): boolean {
  for (let index = verb + 1; index <= Math.min(verb + words, forms.length - 1); index++)
    if (pattern.test(forms[index]!)) return true;
  return false;
}
