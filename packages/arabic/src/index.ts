// The table of contents of @qawl/arabic.

export type { Alignment } from "./alignment/alignment.ts";
export { composeAlignments } from "./alignment/compose-alignments.ts";
export type { Snap } from "./alignment/snap.ts";
export { toNormalized } from "./alignment/to-normalized.ts";
export { toOriginal } from "./alignment/to-original.ts";
export type { CliticRole, CliticSegmentation, WordPart } from "./clitics/clitic.ts";
export { type SegmentOptions, segmentClitics } from "./clitics/segment-clitics.ts";
// Reading a text
export type { Document } from "./document/document.ts";
export { type PrepareOptions, prepare } from "./document/prepare.ts";
// Errors
export { QawlError, type QawlErrorDetails } from "./errors/qawl-error.ts";
export { type Audit, type AuditChange, type AuditOptions, audit } from "./normalize/audit.ts";
// Normalising, and the way back
export { type NormalizeOptions, normalize } from "./normalize/normalize.ts";
export { type NormalizedText, normalizeAligned } from "./normalize/normalize-aligned.ts";
export type { ProfileName } from "./normalize/program-of.ts";
export type { Loss, Rule } from "./rules/rule.ts";
export type { Paragraph } from "./sentences/paragraph.ts";
export type { Sentence } from "./sentences/sentence.ts";
export type { NormalizedSpan } from "./spans/normalized-span.ts";
export type { Span } from "./spans/span.ts";
export { createStemmer, type Stemmer, type StemmerOptions } from "./stems/create-stemmer.ts";
export { stem } from "./stems/stem.ts";
export { isStopword, STOPWORDS } from "./stopwords/is-stopword.ts";
// Looking into tokens
export { isAbbreviation } from "./tokens/is-abbreviation.ts";
export { type DateReading, readDate } from "./tokens/read-date.ts";
export { type NumberReading, readNumber } from "./tokens/read-number.ts";
export type { Token, TokenKind } from "./tokens/token.ts";
// For readers without Arabic script
export { fromAscii, toAscii } from "./transliteration/ascii.ts";
export { fromBuckwalter, toBuckwalter } from "./transliteration/buckwalter.ts";
