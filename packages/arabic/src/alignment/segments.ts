import type { Alignment } from "./alignment.ts";
import { isBlock, normalizedOf, originalOf } from "./find-break.ts";

/** Something that both texts have in the same order: original from..to became normalised start..end. */
export interface Segment {
  readonly kind: "run" | "block" | "removed";
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
}

/** The segments of an alignment, in order, without gaps on either side. */
export function segmentsOf(alignment: Alignment): readonly Segment[] {
  const segments: Segment[] = [];
  const count = alignment.breaks.length / 2;
  for (let index = 0; index < count; index++) {
    const from = originalOf(alignment, index);
    const start = normalizedOf(alignment, index);
    const to = originalOf(alignment, index + 1);
    const end = normalizedOf(alignment, index + 1);
    if (isBlock(alignment, index)) segments.push({ kind: "block", from, to, start, end });
    else {
      const middle = from + end - start;
      if (end > start) segments.push({ kind: "run", from, to: middle, start, end });
      if (to > middle) segments.push({ kind: "removed", from: middle, to, start: end, end });
    }
  }
  return segments;
}
