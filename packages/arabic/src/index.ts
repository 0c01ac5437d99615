// The table of contents of @qawl/arabic.

export type { Alignment } from "./alignment/alignment.ts";
export type { Snap } from "./alignment/snap.ts";
export { toNormalized } from "./alignment/to-normalized.ts";
export { toOriginal } from "./alignment/to-original.ts";
// Reading a text
export type { Document } from "./document/document.ts";
export { type PrepareOptions, prepare } from "./document/prepare.ts";
// Errors
export { QawlError, type QawlErrorCode, type QawlErrorDetails } from "./errors/qawl-error.ts";

// Normalising, and the way back
export { type NormalizeOptions, normalize } from "./normalize/normalize.ts";
export { type NormalizedText, normalizeAligned } from "./normalize/normalize-aligned.ts";
export type { ProfileName } from "./normalize/program-of.ts";
export type { Loss, Rule } from "./rules/rule.ts";
export type { Paragraph } from "./sentences/paragraph.ts";
export type { Sentence } from "./sentences/sentence.ts";
export type { NormalizedSpan } from "./spans/normalized-span.ts";
export type { Span } from "./spans/span.ts";
export type { Token, TokenKind } from "./tokens/token.ts";
