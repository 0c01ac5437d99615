import { WIDE_SPACES } from "../data/generated/spaces.ts";
import type { Rewriter, Rule } from "./rule.ts";

const SPACE = 0x20;

const collapse: Rewriter = {
  triggers: ` ${WIDE_SPACES}`,
  rewrite(text, at, target) {
    let end = at + 1;
    while (end < text.length && this.triggers.includes(text[end]!)) end++;
    if (target.previous() !== SPACE) target.writeKept(" ");
    return end - at;
  },
};

/**
 * Writes any number of spaces in a row as one. Line breaks stay, since they part paragraphs.
 *
 * Lost: indentation and columns.
 */
export const collapseSpaces: Rule = {
  name: "collapse-spaces",
  loss: "lossy",
  about: "Writes any number of spaces in a row as one; line breaks stay.",
  units: [],
  rewriters: [collapse],
};
