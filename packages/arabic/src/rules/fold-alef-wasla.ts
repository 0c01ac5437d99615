import {
  ALEF,
  ALEF_WASLA,
  ALEF_WITH_WAVY_HAMZA_ABOVE,
  ALEF_WITH_WAVY_HAMZA_BELOW,
  HIGH_HAMZA_ALEF,
} from "../unicode/letters.ts";
import type { Rule } from "./rule.ts";

/**
 * Writes alef wasla (U+0671) and the rare alefs with wavy or high hamza (U+0672, U+0673, U+0675) as bare alef.
 *
 * ٱلله -> الله. Lost: a sign of reading that only vocalised texts carry.
 */
export const foldAlefWasla: Rule = {
  name: "fold-alef-wasla",
  loss: "lossy",
  about: "Writes alef wasla and the rare alefs with wavy or high hamza as bare alef.",
  units: [
    [ALEF_WASLA + ALEF_WITH_WAVY_HAMZA_ABOVE + ALEF_WITH_WAVY_HAMZA_BELOW + HIGH_HAMZA_ALEF, ALEF],
  ],
};
