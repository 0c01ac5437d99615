import { ALEF_MAKSURA, YEH } from "../unicode/letters.ts";
import type { Rule } from "./rule.ts";

/**
 * Writes alef maksura (U+0649) as yeh: Egyptian newspapers drop the dots of every final yeh.
 *
 * مصطفى -> مصطفي; never into alef (سلمى stays apart from سلما). Lost: على "on" and علي "Ali" fall together.
 */
export const foldAlefMaksura: Rule = {
  name: "fold-alef-maksura",
  loss: "lossy",
  about: "Writes alef maksura as yeh; على and علي fall together.",
  units: [[ALEF_MAKSURA, YEH]],
};
