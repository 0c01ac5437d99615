import type { Alignment } from "./alignment.ts";

const FIRST_SIZE = 1 << 10;
/** Lists grow in one array that is handed from one to the next; only what they hold at the end is copied. */
let spare: Int32Array | null = null;

/** Collects the breaks of an alignment while a text is being rewritten from left to right. */
export class BreakList {
  private breaks: Int32Array;
  private size = 2;

  constructor() {
    this.breaks = spare ?? new Int32Array(FIRST_SIZE);
    this.breaks[0] = 0;
    this.breaks[1] = 0;
    spare = null;
  }

  /** Removed: the original goes on at `original` while nothing was written after `normalized`. */
  removed(normalized: number, original: number): void {
    const { breaks, size } = this;
    // The first break says where both texts begin; it is never moved.
    const last = breaks[size - 1]!;
    if (size > 2 && breaks[size - 2] === normalized && last >= 0 && !this.closesBlock()) {
      breaks[size - 1] = original;
    } else {
      this.push(normalized, original);
    }
  }

  /** Rewritten as a whole: original from..to became normalised start..end (not empty). */
  block(start: number, from: number, end: number, to: number): void {
    this.push(start, -1 - from);
    this.push(end, to);
  }

  /**
   * Forgets everything written from `normalized` on and answers where in both texts that begins; inside a block
   * it is the beginning of the block.
   */
  retract(normalized: number): { readonly normalized: number; readonly original: number } {
    const { breaks } = this;
    while (this.size > 2 && breaks[this.size - 2]! > normalized) this.size -= 2;
    const start = breaks[this.size - 2]!;
    const original = breaks[this.size - 1]!;
    if (original >= 0) return { normalized, original: original + normalized - start };
    this.size -= 2;
    return { normalized: start, original: -1 - original };
  }

  /** The alignment; the list must not be used again. */
  finish(originalLength: number, normalizedLength: number): Alignment {
    const breaks = this.breaks.slice(0, this.size);
    if (this.breaks.length === FIRST_SIZE) spare = this.breaks;
    return { originalLength, normalizedLength, breaks };
  }

  private closesBlock(): boolean {
    return this.size > 2 && this.breaks[this.size - 3]! < 0;
  }

  private push(normalized: number, original: number): void {
    if (this.size + 2 > this.breaks.length) {
      const wider = new Int32Array(this.breaks.length * 2);
      wider.set(this.breaks);
      this.breaks = wider;
    }
    this.breaks[this.size] = normalized;
    this.breaks[this.size + 1] = original;
    this.size += 2;
  }
}
