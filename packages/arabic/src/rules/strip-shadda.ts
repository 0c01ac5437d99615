import { SHADDA } from "../data/generated/arabic-marks.ts";
import type { Rule } from "./rule.ts";

/**
 * Removes the sign of doubling (U+0651).
 *
 * محمّد -> محمد. Lost: درس "he studied" and درّس "he taught" fall together.
 */
export const stripShadda: Rule = {
  name: "strip-shadda",
  loss: "lossy",
  about: "Removes the sign of a doubled consonant.",
  units: [[SHADDA, ""]],
};
