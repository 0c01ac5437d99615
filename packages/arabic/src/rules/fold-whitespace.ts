import { WIDE_SPACES } from "../data/generated/spaces.ts";
import type { Rule } from "./rule.ts";

/**
 * Writes every kind of space (no-break, thin, ideographic, tab) as a plain space, one for one. Line breaks stay.
 *
 * Lost: the width of a gap and whether a line may break there.
 */
export const foldWhitespace: Rule = {
  name: "fold-whitespace",
  loss: "lossy",
  about: "Writes every kind of space as a plain space, one for one; line breaks stay.",
  units: [[WIDE_SPACES, " "]],
};
