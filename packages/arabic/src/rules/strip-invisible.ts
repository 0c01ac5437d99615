import {
  ARABIC_LETTER_MARK,
  COMBINING_GRAPHEME_JOINER,
  DEPRECATED_FORMAT,
  DIRECTIONAL_EMBEDDINGS,
  DIRECTIONAL_ISOLATES,
  INVISIBLE_OPERATORS,
  LEFT_TO_RIGHT_MARK,
  RIGHT_TO_LEFT_MARK,
  SOFT_HYPHEN,
  WORD_JOINER,
  ZERO_WIDTH_NO_BREAK_SPACE,
  ZERO_WIDTH_SPACE,
} from "../unicode/invisible.ts";
import { VARIATION_SELECTOR_16, ZERO_WIDTH_JOINER } from "../unicode/letters.ts";
import type { Rewriter, Rule } from "./rule.ts";

const COMBINING_ENCLOSING_KEYCAP = 0x20e3;

/** A joiner or variation selector inside an emoji sequence belongs to it. */
const keepInEmoji: Rewriter = {
  triggers: ZERO_WIDTH_JOINER + VARIATION_SELECTOR_16,
  rewrite(text, at, target) {
    const before = target.previous();
    const after = text.charCodeAt(at + 1);
    const belongs =
      text[at] === ZERO_WIDTH_JOINER
        ? (isSymbol(before) || before === 0xfe0f) && isSymbol(after)
        : isSymbol(before) || after === COMBINING_ENCLOSING_KEYCAP;
    if (!belongs) return 0;
    target.writeKept(text[at]!);
    return 1;
  },
};

/** Half of a pair beyond the basic plane, or a symbol that may be an emoji. */
function isSymbol(unit: number): boolean {
  return (
    (unit >= 0xd800 && unit <= 0xdfff) ||
    (unit >= 0x2190 && unit <= 0x2bff) ||
    unit === 0xa9 ||
    unit === 0xae
  );
}

/**
 * Removes characters that show nothing: zero-width spaces and joiners, direction marks, embeddings and isolates,
 * soft hyphens, byte order marks. They are removed, never replaced by a space, which would split words. A joiner
 * or variation selector inside an emoji sequence is kept. The zero-width non-joiner has a rule of its own.
 *
 * Lost: hints for rendering.
 */
export const stripInvisible: Rule = {
  name: "strip-invisible",
  loss: "lossless",
  about:
    "Removes zero-width, direction and other invisible characters; emoji sequences stay whole.",
  units: [
    [SOFT_HYPHEN + COMBINING_GRAPHEME_JOINER + ARABIC_LETTER_MARK + ZERO_WIDTH_SPACE, ""],
    [ZERO_WIDTH_JOINER + LEFT_TO_RIGHT_MARK + RIGHT_TO_LEFT_MARK + VARIATION_SELECTOR_16, ""],
    [DIRECTIONAL_EMBEDDINGS + WORD_JOINER + INVISIBLE_OPERATORS, ""],
    [DIRECTIONAL_ISOLATES + DEPRECATED_FORMAT + ZERO_WIDTH_NO_BREAK_SPACE, ""],
  ],
  rewriters: [keepInEmoji],
};
