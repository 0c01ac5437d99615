import type { Alignment } from "./alignment.ts";

/** Index (in pairs) of the last break at or before a position of the normalised text. */
export function findNormalized(alignment: Alignment, position: number): number {
  const { breaks } = alignment;
  let low = 0;
  let high = breaks.length / 2 - 1;
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if (breaks[2 * middle]! <= position) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Index (in pairs) of the last break at or before a position of the original text. */
export function findOriginal(alignment: Alignment, position: number): number {
  let low = 0;
  let high = alignment.breaks.length / 2 - 1;
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if (originalOf(alignment, middle) <= position) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Where a break stands in the original. */
export function originalOf(alignment: Alignment, index: number): number {
  const value = alignment.breaks[2 * index + 1];
  if (value === undefined) return alignment.originalLength;
  return value < 0 ? -1 - value : value;
}

/** Where a break stands in the normalised text; after the last one, the end of the text. */
export function normalizedOf(alignment: Alignment, index: number): number {
  return alignment.breaks[2 * index] ?? alignment.normalizedLength;
}

/** Whether a block rewritten as a whole begins at this break. */
export function isBlock(alignment: Alignment, index: number): boolean {
  return alignment.breaks[2 * index + 1]! < 0;
}
