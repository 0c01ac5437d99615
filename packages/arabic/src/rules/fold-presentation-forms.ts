import { PRESENTATION_FORMS } from "../data/generated/presentation-forms.ts";
import type { Rule } from "./rule.ts";

/**
 * Writes the presentation forms A and B (U+FB50..U+FDFF, U+FE70..U+FEFC), which name the shape of a letter, as the
 * letters: ﻣﺤﻤﺪ -> محمد. Every lam-alef keeps its hamza (ﻷ -> لأ); ﷲ -> الله; ﷺ is written out; ﷼ -> ریال. Forms
 * that stand for a mark alone become the mark, never a space. By table, not by NFKC, which would also change ½, ①
 * and ligatures of other scripts.
 *
 * Nothing is lost but the shape, which the font chooses.
 */
export const foldPresentationForms: Rule = {
  name: "fold-presentation-forms",
  loss: "lossless",
  about: "Writes letters given by their shape as the letters; lam-alefs keep their hamza.",
  units: PRESENTATION_FORMS,
};
