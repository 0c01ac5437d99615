import { ZERO_WIDTH_NON_JOINER } from "../unicode/letters.ts";
import type { Rule } from "./rule.ts";

/**
 * Removes the zero-width non-joiner (U+200C). In Arabic it is debris of web pages; in Persian it parts the pieces
 * of a word, which are then written together (می‌شود -> میشود). Leave the rule out to keep it, or use
 * `split-at-non-joiner`.
 *
 * Lost: the seam of Persian words.
 */
export const stripNonJoiner: Rule = {
  name: "strip-non-joiner",
  loss: "lossy",
  about: "Removes the zero-width non-joiner; the pieces of a Persian word are written together.",
  units: [[ZERO_WIDTH_NON_JOINER, ""]],
};
