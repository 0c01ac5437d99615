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

/** How many classes there are. */
const CLASSES = 13;

const classes = new Uint8Array(0x10000);
let unpacked = false;

/** The class of every code unit, unpacked on first use. */
export function characterClasses(): Uint8Array {
  if (!unpacked) fillByClass(classes, (value) => value);
  unpacked = true;
  return classes;
}

/** Writes for every code unit what its class says. */
export function fillByClass(
  table: Uint8Array | Uint32Array,
  entryOf: (value: number) => number,
): void {
  const entries = Array.from({ length: CLASSES }, (_, value) => entryOf(value));
  let at = 0;
  for (const run of CHARACTER_CLASSES.split(" ")) {
    if (run === "") continue;
    const end = at + Number.parseInt(run.slice(1), 36);
    table.fill(entries[Number.parseInt(run[0]!, 36)]!, at, end);
    at = end;
  }
}
