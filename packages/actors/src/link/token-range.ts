import type { Document, Span } from "@qawl/arabic";

/** The tokens that a span covers or touches: `[from, to)`. Takes the logarithm of the number of tokens. */
export function tokenRange(document: Document, span: Span): { from: number; to: number } {
  const { tokens } = document;
  const from = firstWhere(tokens.length, (index) => tokens[index]!.end > span.start);
  const to = firstWhere(tokens.length, (index) => tokens[index]!.start >= span.end);
  return { from, to: Math.max(from, to) };
}

function firstWhere(length: number, holds: (index: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
