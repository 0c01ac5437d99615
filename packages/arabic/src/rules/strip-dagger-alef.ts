import { DAGGER_ALEFS } from "../data/generated/arabic-marks.ts";
import type { Rule } from "./rule.ts";

/**
 * Removes the dagger alef (U+0670) and the subscript alef (U+0656).
 *
 * هٰذا -> هذا, الرحمٰن -> الرحمن: usual spelling leaves it out. Lost: a long a that only the mark shows.
 */
export const stripDaggerAlef: Rule = {
  name: "strip-dagger-alef",
  loss: "lossy",
  about: "Removes the dagger alef, which usual spelling leaves out.",
  units: [[DAGGER_ALEFS, ""]],
};
