import { ZERO_WIDTH_NON_JOINER } from "../unicode/letters.ts";
import type { Rule } from "./rule.ts";

/**
 * Writes the zero-width non-joiner (U+200C) as a space, for Persian text whose pieces are to be words. Not part of
 * any profile: in Arabic it would split words.
 *
 * Lost: that the pieces are one word.
 */
export const splitAtNonJoiner: Rule = {
  name: "split-at-non-joiner",
  loss: "lossy",
  about: "Writes the zero-width non-joiner as a space, for Persian text.",
  units: [[ZERO_WIDTH_NON_JOINER, " "]],
};
