// @qawl/arabic/normalize: normalisation and the way back, nothing else.

export type { Alignment } from "../alignment/alignment.ts";
export { composeAlignments } from "../alignment/compose-alignments.ts";
export type { Snap } from "../alignment/snap.ts";
export { toNormalized } from "../alignment/to-normalized.ts";
export { toOriginal } from "../alignment/to-original.ts";
export { type Audit, type AuditChange, type AuditOptions, audit } from "../normalize/audit.ts";
export { type NormalizeOptions, normalize } from "../normalize/normalize.ts";
export { type NormalizedText, normalizeAligned } from "../normalize/normalize-aligned.ts";
export type { ProfileName } from "../normalize/program-of.ts";
export type { NormalizedSpan } from "../spans/normalized-span.ts";
export type { Span } from "../spans/span.ts";
