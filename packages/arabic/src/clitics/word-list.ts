import { WORD_LIST } from "../data/generated/word-list.ts";

let frequencies: Map<string, number> | null = null;

/** How often a word comes in news, as the power of two below its count; 0 where it is not known. */
export function frequencyOf(form: string): number {
  if (frequencies === null) {
    frequencies = new Map();
    for (const [frequency, words] of WORD_LIST)
      for (const word of words.split(" ")) frequencies.set(word, frequency);
  }
  return frequencies.get(form) ?? 0;
}
