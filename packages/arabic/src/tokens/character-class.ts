import { CHARACTER_CLASSES } from "../data/generated/character-classes.ts";

// Classes of the scanner, in the order of the generated data.
export const SYMBOL = 0;
export const SPACE = 1;
export const LINE = 2;
export const ARABIC = 3;
export const LETTER = 4;
export const LATIN = 5;
export const DIGIT = 6;
export const MARK = 7;
export const PUNCTUATION = 8;
export const SURROGATE = 9;
export const QUOTE = 10;
export const EMOJI = 11;
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
