import { UnitBuffer } from "./unit-buffer.ts";

/** Buffers of this size are kept between calls. */
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
/**
 * The last buffer of a longer text, until the collector wants its memory: the system takes longer to hand out fresh
 * pages than a text takes to be read. Null while it is lent.
 */
let long: WeakRef<UnitBuffer> | null = null;

/** A buffer for at least this many code units. What it holds is unknown. */
export function takeBuffer(capacity: number): UnitBuffer {
  if (capacity > KEPT_UNITS) return takeLong(capacity);
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
  } else if (buffer.units.length > KEPT_UNITS) long = new WeakRef(buffer);
  else if (kept.length < 4) kept.push(buffer);
}

/** Powers of two: a buffer that grows with every text leaves at most as much behind as it has. */
function takeLong(capacity: number): UnitBuffer {
  const buffer = long?.deref();
  long = null;
  if (buffer !== undefined && buffer.units.length >= capacity) return buffer;
  return new UnitBuffer(new Uint16Array(2 ** Math.ceil(Math.log2(capacity))));
}
