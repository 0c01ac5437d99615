import {
  ALEF,
  ALEF_WITH_HAMZA_ABOVE,
  ALEF_WITH_HAMZA_BELOW,
  ALEF_WITH_MADDA_ABOVE,
} from "../unicode/letters.ts";
import type { Rule } from "./rule.ts";

/**
 * Writes آ (U+0622), أ (U+0623) and إ (U+0625) as bare alef: writers leave the hamza out as often as not.
 *
 * أحمد، إلى، آمن -> احمد، الى، امن. Lost: أن and إن fall together, and آن with them.
 */
export const foldAlefHamza: Rule = {
  name: "fold-alef-hamza",
  loss: "lossy",
  about: "Writes alef with hamza or madda as bare alef; أن and إن fall together.",
  units: [[ALEF_WITH_MADDA_ABOVE + ALEF_WITH_HAMZA_ABOVE + ALEF_WITH_HAMZA_BELOW, ALEF]],
};
