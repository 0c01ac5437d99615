import { CHARACTER_CLASSES } from "../data/generated/character-classes.ts";

// Classes of the scanner, as in the generated data. Arabic letters and marks come first: both go on in a word.
export const ARABIC = 0;
export const MARK = 1;
export const LETTER = 2;
export const LATIN = 3;
export const DIGIT = 4;
export const SPACE = 5;
export const LINE = 6;
export const PUNCTUATION = 7;
export const QUOTE = 8;
export const SYMBOL = 9;
export const EMOJI = 10;
export const SURROGATE = 11;
export const INVISIBLE = 12;

let classes: Uint8Array | null = null;

/** The class of every code unit, unpacked on first use. */
export function characterClasses(): Uint8Array {
  if (classes !== null) return classes;
  const unpacked = new Uint8Array(0x10000);
  let at = 0;
  for (const run of CHARACTER_CLASSES.split(" ")) {
    if (run === "") continue;
    const end = at + Number.parseInt(run.slice(1), 36);
    unpacked.fill(Number.parseInt(run[0]!, 36), at, end);
    at = end;
  }
  classes = unpacked;
  return unpacked;
}
