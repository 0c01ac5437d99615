import {
  ALEF,
  ALEF_MAKSURA,
  ALEF_WITH_HAMZA_ABOVE,
  ALEF_WITH_HAMZA_BELOW,
  ALEF_WITH_MADDA_ABOVE,
  HAMZA_ABOVE,
  HAMZA_BELOW,
  MADDAH_ABOVE,
  WAW,
  WAW_WITH_HAMZA_ABOVE,
  YEH,
  YEH_WITH_HAMZA_ABOVE,
} from "../unicode/letters.ts";
import type { Rewriter, Rule } from "./rule.ts";

const COMPOSED: Readonly<Record<string, string>> = {
  [ALEF + MADDAH_ABOVE]: ALEF_WITH_MADDA_ABOVE,
  [ALEF + HAMZA_ABOVE]: ALEF_WITH_HAMZA_ABOVE,
  [ALEF + HAMZA_BELOW]: ALEF_WITH_HAMZA_BELOW,
  [WAW + HAMZA_ABOVE]: WAW_WITH_HAMZA_ABOVE,
  [YEH + HAMZA_ABOVE]: YEH_WITH_HAMZA_ABOVE,
  [ALEF_MAKSURA + HAMZA_ABOVE]: YEH_WITH_HAMZA_ABOVE,
};

const compose: Rewriter = {
  triggers: MADDAH_ABOVE + HAMZA_ABOVE + HAMZA_BELOW,
  rewrite(text, at, target) {
    const previous = target.previous();
    if (previous < 0) return 0;
    const composed = COMPOSED[String.fromCharCode(previous) + text[at]];
    if (composed === undefined) return 0;
    target.replacePrevious(composed);
    return 1;
  },
};

/**
 * Joins a letter and a combining hamza or maddah into the one letter that they are: ا + U+0654 -> أ,
 * ا + U+0655 -> إ, ا + U+0653 -> آ, و + U+0654 -> ؤ, ي or ى + U+0654 -> ئ. It comes before every rule that removes
 * marks, which would otherwise turn مسؤول into مسوول. The mark is joined to the last letter that was written, so
 * marks that the profile removes may stand between.
 *
 * Nothing is lost: both spellings are canonically the same (ى apart, which Unicode leaves alone).
 */
export const composeHamza: Rule = {
  name: "compose-hamza",
  loss: "lossless",
  about: "Joins a letter and a combining hamza or maddah into the one letter that they are.",
  units: [],
  rewriters: [compose],
};
