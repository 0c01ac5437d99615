import type { Rule } from "./rule.ts";

const DOUBLE = "\u00AB\u00BB\u201C\u201D\u201E\u201F\u2033\u02BA\u02EE\uFF02";
const SINGLE = "\u2018\u2019\u201A\u201B\u2039\u203A\u02BC\u2032\uFF07";

/**
 * Writes every double quotation mark (« » “ ” „ ″) as " and every single one (‹ › ‘ ’ ‚) as '. Not part of any
 * profile: the tokenizer needs the direction.
 *
 * «الحشد» -> "الحشد". Lost: which mark opens and which closes, and a quotation inside another of the same width.
 */
export const foldQuotationMarks: Rule = {
  name: "fold-quotation-marks",
  loss: "lossy",
  about: "Writes every quotation mark as a straight one; their direction is lost.",
  units: [
    [DOUBLE, '"'],
    [SINGLE, "'"],
  ],
};
