// @qawl/arabic/tokens: a text as tokens, sentences and paragraphs, and what stands in numbers and dates.

export type { Document } from "../document/document.ts";
export { type PrepareOptions, prepare } from "../document/prepare.ts";
export type { Paragraph } from "../sentences/paragraph.ts";
export type { Sentence } from "../sentences/sentence.ts";
export { isAbbreviation } from "../tokens/is-abbreviation.ts";
export { type DateReading, readDate } from "../tokens/read-date.ts";
export { type NumberReading, readNumber } from "../tokens/read-number.ts";
export type { Token, TokenKind } from "../tokens/token.ts";
