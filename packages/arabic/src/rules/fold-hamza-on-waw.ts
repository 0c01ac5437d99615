import { WAW, WAW_WITH_HAMZA_ABOVE } from "../unicode/letters.ts";
import type { Rule } from "./rule.ts";

/**
 * Writes ؤ (U+0624) as waw. Not part of any profile: مؤتمر -> موتمر is seldom written so.
 *
 * Lost: سؤال and سوال fall together (that is the aim), but so do words of unlike roots.
 */
export const foldHamzaOnWaw: Rule = {
  name: "fold-hamza-on-waw",
  loss: "lossy",
  about: "Writes waw with hamza as waw.",
  units: [[WAW_WITH_HAMZA_ABOVE, WAW]],
};
