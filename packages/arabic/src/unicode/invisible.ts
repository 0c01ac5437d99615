// Characters that show nothing, by their Unicode names.
export const SOFT_HYPHEN = "\u00AD";
export const COMBINING_GRAPHEME_JOINER = "\u034F";
export const ARABIC_LETTER_MARK = "\u061C";
export const ZERO_WIDTH_SPACE = "\u200B";
export const LEFT_TO_RIGHT_MARK = "\u200E";
export const RIGHT_TO_LEFT_MARK = "\u200F";
/** Embeddings, overrides and the pop that ends them. */
export const DIRECTIONAL_EMBEDDINGS = "\u202A\u202B\u202C\u202D\u202E";
export const WORD_JOINER = "\u2060";
/** Function application, invisible times, separator and plus. */
export const INVISIBLE_OPERATORS = "\u2061\u2062\u2063\u2064";
export const DIRECTIONAL_ISOLATES = "\u2066\u2067\u2068\u2069";
/** Deprecated format characters, symmetric swapping to nominal digit shapes. */
export const DEPRECATED_FORMAT = "\u206A\u206B\u206C\u206D\u206E\u206F";
export const ZERO_WIDTH_NO_BREAK_SPACE = "\uFEFF";
