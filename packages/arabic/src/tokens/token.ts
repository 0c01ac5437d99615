import type { Span } from "../spans/span.ts";

/**
 * What a token is. Abbreviations (`د.`, `ا.ف.ب`) are words with their full stops; dates, times and percentages are
 * numbers (`readNumber` and `readDate` look inside); e-mail addresses are urls.
 */
export type TokenKind =
  | "word"
  | "number"
  | "latin"
  | "url"
  | "mention"
  | "hashtag"
  | "open-quote"
  | "close-quote"
  | "punctuation"
  | "emoji"
  | "symbol";

/** A piece of the text. Its span is in the original and takes in the marks that the form leaves out. */
export interface Token extends Span {
  /** The token in the normalised text. */
  readonly form: string;
  readonly kind: TokenKind;
}
