import { SUKUN } from "../data/generated/arabic-marks.ts";
import type { Rule } from "./rule.ts";

/**
 * Removes sukun (U+0652), the sign that no vowel follows.
 *
 * مِنْ -> مِن. Lost: nothing that an unvocalised text would say.
 */
export const stripSukun: Rule = {
  name: "strip-sukun",
  loss: "lossy",
  about: "Removes the sign that no vowel follows.",
  units: [[SUKUN, ""]],
};
