/**
 * A stretch of the original text: half-open, in UTF-16 code units (`text.slice(span.start, span.end)`).
 */
export interface Span {
  readonly start: number;
  readonly end: number;
}
