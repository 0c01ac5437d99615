import { ALEF, WAW, YEH } from "../unicode/letters.ts";
import type { Rule } from "./rule.ts";

const OTHER_LETTERS = "بتثجحخدذرزسشصضطظعغفقكلمنه";

/**
 * Writes a letter that is repeated for emphasis once: long vowels from three in a row, other letters from four.
 *
 * راااائع -> رائع, هههههه -> ه. Real words with three (تتتابع, للليل with a doubled lam written out) keep theirs, and
 * a doubled letter always stays. Lost: the emphasis.
 */
export const limitElongation: Rule = {
  name: "limit-elongation",
  loss: "lossy",
  about:
    "Writes a letter repeated for emphasis once: alef, waw and yeh from three, others from four.",
  units: [],
  runs: [
    { letters: ALEF + WAW + YEH, least: 3 },
    { letters: OTHER_LETTERS, least: 4 },
  ],
};
