import { COMMA, PERCENT_SIGN, QUESTION_MARK, SEMICOLON } from "../unicode/letters.ts";
import type { Rule } from "./rule.ts";

const HYPHENS_AND_DASHES = "\u2010\u2011\u2012\u2013\u2014\u2015\u2212";
const ARABIC_FULL_STOP = "\u06D4";
const ASTERISK = "\u066D";

/**
 * Writes Arabic punctuation as its Latin counterpart (، -> , ؛ -> ; ؟ -> ? ٪ -> % ۔ -> . ٭ -> *), dashes as a hyphen
 * and the ellipsis as three full stops. Not part of any profile.
 *
 * لماذا؟ -> لماذا?. Lost: the look, and whether a dash parted words or clauses.
 */
export const foldPunctuation: Rule = {
  name: "fold-punctuation",
  loss: "lossy",
  about: "Writes Arabic punctuation, dashes and the ellipsis as their ASCII counterparts.",
  units: [
    [COMMA, ","],
    [SEMICOLON, ";"],
    [QUESTION_MARK, "?"],
    [PERCENT_SIGN, "%"],
    [ARABIC_FULL_STOP, "."],
    [ASTERISK, "*"],
    [HYPHENS_AND_DASHES, "-"],
    ["\u2026", "..."],
  ],
};
