import { type NodeBuffer, toNodeBuffer } from "./node-buffer.ts";

const CHUNK = 0x2000;
/** Below this a loop is faster than a call into the host. */
const SHORT = 40;

/** Code units that can be written and read one by one, and turned from and into strings. */
export class UnitBuffer {
  units: Uint16Array;
  /** The same memory two code units at a time; the order in a pair is that of the machine. */
  pairs: Uint32Array;
  private readonly first: Uint16Array;
  private host: NodeBuffer | null;

  /** `units` are of an even number and have their memory to themselves. */
  constructor(units: Uint16Array) {
    this.first = units;
    this.units = units;
    this.pairs = new Uint32Array(units.buffer);
    this.host = toNodeBuffer(units);
  }

  /** Makes the buffer at least this long; the first `kept` code units stay. */
  widen(capacity: number, kept: number): void {
    const wider = new Uint16Array((Math.max(this.units.length * 2, capacity) + 1) & ~1);
    wider.set(this.units.subarray(0, kept));
    this.use(wider);
  }

  /** Goes back to the memory that the buffer began with. */
  restore(): void {
    if (this.units !== this.first) this.use(this.first);
  }

  /** Writes a whole text, which must fit. */
  fill(text: string): void {
    if (this.host !== null && text.length > SHORT) {
      this.host.write(text, "utf16le");
      return;
    }
    const { units } = this;
    for (let i = 0; i < text.length; i++) units[i] = text.charCodeAt(i);
  }

  /** A flat string of the first `length` code units. Halves of surrogate pairs stay as they are. */
  read(length: number): string {
    const { units } = this;
    if (length <= SHORT) return fromUnits(units.subarray(0, length));
    if (this.host !== null) return this.host.toString("utf16le", 0, 2 * length);
    const parts: string[] = [];
    for (let at = 0; at < length; at += CHUNK)
      parts.push(fromUnits(units.subarray(at, Math.min(length, at + CHUNK))));
    return parts.join("");
  }

  private use(units: Uint16Array): void {
    this.units = units;
    this.pairs = new Uint32Array(units.buffer);
    this.host = toNodeBuffer(units);
  }
}

function fromUnits(units: Uint16Array): string {
  return String.fromCharCode.apply(null, units as unknown as number[]);
}
