/** Pairs of numbers (0 … 2^26) with a column each, in typed arrays; built once. */
export class PairTable {
  private readonly slots: Float64Array;
  private readonly columns: Int32Array;

  constructor(pairs: readonly (readonly [first: number, second: number, column: number])[]) {
    let length = 16;
    while (length < 3 * pairs.length) length *= 2;
    this.slots = new Float64Array(length).fill(-1);
    this.columns = new Int32Array(length);
    for (const [first, second, column] of pairs) {
      const slot = this.slotOf(first, second);
      this.slots[slot] = keyOf(first, second);
      this.columns[slot] = column;
    }
  }

  /** The column of a pair, or -1. */
  find(first: number, second: number): number {
    const slot = this.slotOf(first, second);
    return this.slots[slot] === -1 ? -1 : this.columns[slot]!;
  }

  /** Where the pair stands, or the empty slot where it would. */
  private slotOf(first: number, second: number): number {
    const { slots } = this;
    const mask = slots.length - 1;
    const key = keyOf(first, second);
    let slot = (Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b)) >>> 5;
    for (slot &= mask; slots[slot] !== -1 && slots[slot] !== key; slot = (slot + 1) & mask);
    return slot;
  }
}

function keyOf(first: number, second: number): number {
  return first * 0x4000000 + second;
}
