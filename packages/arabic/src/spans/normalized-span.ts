/**
 * A stretch of a normalised text: half-open, in UTF-16 code units of that text. It has other names for its
 * ends than {@link Span}, so that the two cannot be mixed up: only an {@link Alignment} crosses over.
 */
export interface NormalizedSpan {
  readonly from: number;
  readonly to: number;
}
