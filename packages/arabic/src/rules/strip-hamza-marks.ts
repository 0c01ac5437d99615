import { HAMZA_MARKS } from "../data/generated/arabic-marks.ts";
import type { Rule } from "./rule.ts";

/**
 * Removes a combining hamza (U+0654, U+0655) that no letter has taken up. Put `compose-hamza` before it: ا with
 * U+0654 is the letter أ, و with it is ؤ, ي with it is ئ.
 *
 * Lost: the hamza over letters that have no composed form, as in some Quranic spellings.
 */
export const stripHamzaMarks: Rule = {
  name: "strip-hamza-marks",
  loss: "lossy",
  about: "Removes a combining hamza that no letter has taken up.",
  units: [[HAMZA_MARKS, ""]],
};
