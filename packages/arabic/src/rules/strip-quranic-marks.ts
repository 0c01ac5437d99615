import { QURANIC_MARKS } from "../data/generated/arabic-marks.ts";
import type { Rule } from "./rule.ts";

/**
 * Removes the signs of Quranic recitation and every other Arabic combining mark that no rule of its own covers:
 * honorifics (U+0610..), small high signs (U+06D6..), and the extended blocks U+0897.. and U+08CA...
 *
 * Lost: pauses, signs of recitation, vowels of African and Asian orthographies.
 */
export const stripQuranicMarks: Rule = {
  name: "strip-quranic-marks",
  loss: "lossy",
  about:
    "Removes signs of recitation, honorific marks and the marks of the extended Arabic blocks.",
  units: [[QURANIC_MARKS, ""]],
};
