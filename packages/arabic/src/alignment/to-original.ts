import { fail } from "../errors/fail.ts";
import type { NormalizedSpan } from "../spans/normalized-span.ts";
import type { Span } from "../spans/span.ts";
import type { Alignment } from "./alignment.ts";
import { checkSnap } from "./check-snap.ts";
import { findNormalized, isBlock, normalizedOf, originalOf } from "./find-break.ts";
import type { Snap } from "./snap.ts";

/**
 * The stretch of the original from which a stretch of the normalised text came. Default `snap`: `contract`.
 * O(log of the number of changes).
 *
 * @throws QawlError `span-outside-text`, `unknown-option`
 */
export function toOriginal(
  alignment: Alignment,
  span: NormalizedSpan,
  snap?: "contract" | "expand",
): Span;
export function toOriginal(alignment: Alignment, span: NormalizedSpan, snap: Snap): Span | null;
export function toOriginal(
  alignment: Alignment,
  span: NormalizedSpan,
  snap: Snap = "contract",
): Span | null {
  checkSnap(snap);
  const { from, to } = span;
  if (!(from >= 0 && from <= to && to <= alignment.normalizedLength)) {
    throw fail("span-outside-text", {
      start: from,
      end: to,
      length: alignment.normalizedLength,
    });
  }
  if (snap === "expand") return expand(alignment, from, to);
  const inner = contract(alignment, from, to);
  if (snap === "contract") return inner;
  const outer = expand(alignment, from, to);
  return inner.start === outer.start && inner.end === outer.end ? inner : null;
}

function contract(alignment: Alignment, from: number, to: number): Span {
  const end = endOf(alignment, to, false);
  const start = startOf(alignment, from, true);
  return start <= end ? { start, end } : { start: end, end };
}

function expand(alignment: Alignment, from: number, to: number): Span {
  return {
    start: endOf(alignment, from, false),
    end: Math.max(startOf(alignment, to, true), endOf(alignment, from, false)),
  };
}

/** Where the unit at `position` begins in the original; inside a block: its end if `after`, else its start. */
function startOf(alignment: Alignment, position: number, after: boolean): number {
  const index = findNormalized(alignment, position);
  const begin = normalizedOf(alignment, index);
  if (!isBlock(alignment, index)) return originalOf(alignment, index) + position - begin;
  return position === begin || !after
    ? originalOf(alignment, index)
    : originalOf(alignment, index + 1);
}

/** Where the unit before `position` ends in the original; inside a block: its start, or its end if `after`. */
function endOf(alignment: Alignment, position: number, after: boolean): number {
  if (position === 0) return 0;
  const index = findNormalized(alignment, position - 1);
  const begin = normalizedOf(alignment, index);
  if (!isBlock(alignment, index)) return originalOf(alignment, index) + position - begin;
  const whole = position === normalizedOf(alignment, index + 1);
  return whole || after ? originalOf(alignment, index + 1) : originalOf(alignment, index);
}
