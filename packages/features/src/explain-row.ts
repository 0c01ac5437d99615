import type { Span } from "@qawl/arabic";
import type { Feature } from "./extract-features.ts";
import type { ExplainedRow, Vectorizer } from "./vectorizer.ts";

/** The features behind a row, entry by entry: what `extractFeatures` lists, less what the vectoriser has no column for. */
export function explainRow(
  { indices, counts, places: { offsets, starts, ends } }: ExplainedRow,
  { names }: Vectorizer,
): readonly Feature[] {
  return Array.from(indices, (column, entry) => {
    const spans: Span[] = [];
    for (let place = offsets[entry]!; place < offsets[entry + 1]!; place++) {
      spans.push({ start: starts[place]!, end: ends[place]! });
    }
    return { name: names[column]!, count: counts[entry]!, spans };
  });
}
