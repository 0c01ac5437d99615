/**
 * Numbers 0, 1, 2 … for short runs of code units, in typed arrays: looked up by a run of units in a buffer, without making a string of it. Exact: a
 * hash finds the slot, the units themselves decide. Built once from strings.
 */
export class CodeTable {
  private readonly slots: Int32Array;
  private readonly starts: Int32Array;
  private readonly codes: Uint16Array;

  constructor(runs: readonly string[]) {
    let length = 16;
    while (length < 3 * runs.length) length *= 2;
    this.slots = new Int32Array(length).fill(-1);
    this.starts = new Int32Array(runs.length + 1);
    this.codes = new Uint16Array(runs.reduce((sum, run) => sum + run.length, 0));
    runs.forEach((run, number) => {
      const start = this.starts[number]!;
      let hash = 0;
      for (let i = 0; i < run.length; i++) {
        this.codes[start + i] = run.charCodeAt(i);
        hash = hashUnit(hash, run.charCodeAt(i));
      }
      this.starts[number + 1] = start + run.length;
      let slot = spread(hash) & (length - 1);
      while (this.slots[slot]! >= 0) slot = (slot + 1) & (length - 1);
      this.slots[slot] = number;
    });
  }

  /** The number of a run whose hash is known, or -1. */
  find(units: Uint16Array, from: number, to: number, hash: number): number {
    const { slots, starts, codes } = this;
    const mask = slots.length - 1;
    for (let slot = spread(hash) & mask; ; slot = (slot + 1) & mask) {
      const number = slots[slot]!;
      if (number < 0) return -1;
      const start = starts[number]!;
      if (starts[number + 1]! - start !== to - from) continue;
      let at = from;
      while (at < to && codes[start + at - from] === units[at]) at++;
      if (at === to) return number;
    }
  }
}

/** One more unit in the hash of a run; an empty run has the hash 0. */
export function hashUnit(hash: number, unit: number): number {
  return (Math.imul(hash, 0x01000193) ^ unit) | 0;
}

function spread(hash: number): number {
  return (Math.imul(hash, 0x9e3779b1) >>> 7) ^ hash;
}
