import { fail } from "../errors/fail.ts";
import type { NormalizedSpan } from "../spans/normalized-span.ts";
import type { Span } from "../spans/span.ts";
import type { Alignment } from "./alignment.ts";
import { checkSnap } from "./check-snap.ts";
import { findOriginal, isBlock, normalizedOf, originalOf } from "./find-break.ts";
import type { Snap } from "./snap.ts";

/**
 * The stretch of the normalised text that a stretch of the original became; empty where all of it was removed.
 * Default `snap`: `contract`. Only blocks rewritten as a whole need snapping in this direction.
 * O(log of the number of changes).
 *
 * @throws QawlError `span-outside-text`, `unknown-option`
 */
export function toNormalized(
  alignment: Alignment,
  span: Span,
  snap?: "contract" | "expand",
): NormalizedSpan;
export function toNormalized(alignment: Alignment, span: Span, snap: Snap): NormalizedSpan | null;
export function toNormalized(
  alignment: Alignment,
  span: Span,
  snap: Snap = "contract",
): NormalizedSpan | null {
  checkSnap(snap);
  const { start, end } = span;
  if (!(start >= 0 && start <= end && end <= alignment.originalLength)) {
    throw fail("span-outside-text", { start, end, length: alignment.originalLength });
  }
  const wide = snap === "expand";
  const from = boundary(alignment, start, wide);
  const to = boundary(alignment, end, !wide);
  if (
    snap === "strict" &&
    (from !== boundary(alignment, start, true) || to !== boundary(alignment, end, false))
  )
    return null;
  return from <= to ? { from, to } : { from: to, to };
}

/** A boundary of the original in the normalised text; inside a block: its start if `before`, else its end. */
function boundary(alignment: Alignment, position: number, before: boolean): number {
  if (position >= alignment.originalLength) return alignment.normalizedLength;
  const index = findOriginal(alignment, position);
  const begin = originalOf(alignment, index);
  const next = normalizedOf(alignment, index + 1);
  if (isBlock(alignment, index))
    return position === begin || before ? normalizedOf(alignment, index) : next;
  return Math.min(normalizedOf(alignment, index) + position - begin, next);
}
