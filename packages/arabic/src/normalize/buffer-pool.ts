import { UnitBuffer } from "./unit-buffer.ts";

/** Buffers of this size are kept between calls; longer texts get their own, which are forgotten. */
const KEPT_UNITS = 1 << 16;

/**
 * The memory of nearly every text. V8 checks an array that is a constant of a module once, when it compiles a loop, and
 * any other anew in each turn: loops over this one take two thirds of the time. A module that has such a loop keeps a
 * constant of its own for it and asks whether a buffer has this memory.
 */
export const USUAL_UNITS: Uint16Array = new Uint16Array(KEPT_UNITS);
export const USUAL_PAIRS: Uint32Array = new Uint32Array(USUAL_UNITS.buffer);

const kept: UnitBuffer[] = [];
let usual: UnitBuffer | null = new UnitBuffer(USUAL_UNITS);
let lent: UnitBuffer | null = null;

/** A buffer for at least this many code units. What it holds is unknown. */
export function takeBuffer(capacity: number): UnitBuffer {
  if (capacity > KEPT_UNITS) return new UnitBuffer(new Uint16Array((capacity + 1) & ~1));
  if (usual !== null) {
    lent = usual;
    usual = null;
    return lent;
  }
  return kept.pop() ?? new UnitBuffer(new Uint16Array(KEPT_UNITS));
}

/** Gives a buffer back; it must not be used again. */
export function returnBuffer(buffer: UnitBuffer): void {
  buffer.restore();
  if (buffer === lent) {
    usual = lent;
    lent = null;
  } else if (buffer.units.length === KEPT_UNITS && kept.length < 4) kept.push(buffer);
}
