import { UnitBuffer } from "./unit-buffer.ts";

/** Buffers of this size are kept between calls; longer texts get their own, which are forgotten. */
const KEPT_UNITS = 1 << 16;
const kept: UnitBuffer[] = [];

/** A buffer for at least this many code units. What it holds is unknown. */
export function takeBuffer(capacity: number): UnitBuffer {
  if (capacity > KEPT_UNITS) return new UnitBuffer(capacity);
  return kept.pop() ?? new UnitBuffer(KEPT_UNITS);
}

/** Gives a buffer back; it must not be used again. */
export function returnBuffer(buffer: UnitBuffer): void {
  if (buffer.units.length === KEPT_UNITS && kept.length < 4) kept.push(buffer);
}
