import { readForms } from "./read-forms.ts";
import type { WordReader } from "./word-reader.ts";

/** Bounds the memory that strange texts can claim; it begins anew when it holds so many pieces or so many numbers. */
const MOST_PIECES = 1 << 16;
const MOST_NUMBERS = 1 << 22;

/**
 * What pieces of text between spaces bring to a row, remembered, since most words of a text have been seen before. Exact: a hash finds the place, the
 * code units themselves decide. One record a piece lies in one place of `records`, so that a piece costs few reads from far memory:
 *
 *   length, code units …, words, (base, cluster) …, columns, column …
 */
export class PieceMemory {
  records: Int32Array = new Int32Array(1 << 14);
  /** Two entries a slot: the hash, and where the record begins (0: empty). */
  private slots: Int32Array = new Int32Array(1 << 13);
  private pieces = 0;
  private end = 1;
  private readonly reader: WordReader;

  constructor(reader: WordReader) {
    this.reader = reader;
  }

  /** Where in `records` the words of a piece begin; the piece stands in `units` too. Valid until the next call. */
  find(text: string, units: Uint16Array, from: number, to: number, hash: number): number {
    const { slots, records } = this;
    const mask = slots.length - 2;
    const length = to - from;
    for (let slot = slotOf(hash) & mask; ; slot = (slot + 2) & mask) {
      const start = slots[slot + 1]!;
      if (start === 0) break;
      if (slots[slot] !== hash || records[start] !== length) continue;
      const shift = start + 1 - from;
      let at = from;
      while (at < to && records[at + shift] === units[at]) at++;
      if (at === to) return start + 1 + length;
    }
    return this.add(text.slice(from, to), hash);
  }

  private add(piece: string, hash: number): number {
    if (this.pieces >= MOST_PIECES || this.end >= MOST_NUMBERS) this.clear();
    if (4 * (this.pieces + 1) > this.slots.length) this.grow();
    const readings = readForms(piece).map((form) => this.reader.read(form));
    const columns = readings.flatMap((reading) => reading.columns);
    const record = [piece.length];
    for (let i = 0; i < piece.length; i++) record.push(piece.charCodeAt(i));
    record.push(readings.length);
    for (const { base, cluster } of readings) record.push(base, cluster);
    record.push(columns.length);
    this.records = withRoom(this.records, this.end + record.length + columns.length);
    this.records.set(record, this.end);
    this.records.set(columns, this.end + record.length);
    this.place(hash, this.end);
    const words = this.end + 1 + piece.length;
    this.end += record.length + columns.length;
    this.pieces++;
    return words;
  }

  private place(hash: number, start: number): void {
    const { slots } = this;
    const mask = slots.length - 2;
    let slot = slotOf(hash) & mask;
    while (slots[slot + 1] !== 0) slot = (slot + 2) & mask;
    slots[slot] = hash;
    slots[slot + 1] = start;
  }

  private grow(): void {
    const old = this.slots;
    this.slots = new Int32Array(2 * old.length);
    for (let slot = 0; slot < old.length; slot += 2) {
      if (old[slot + 1] !== 0) this.place(old[slot]!, old[slot + 1]!);
    }
  }

  private clear(): void {
    this.pieces = 0;
    this.end = 1;
    this.slots.fill(0);
  }
}

/** Slots are pairs, so their numbers are even. */
function slotOf(hash: number): number {
  return ((Math.imul(hash, 0x9e3779b1) >>> 7) ^ hash) << 1;
}

function withRoom(values: Int32Array, length: number): Int32Array {
  if (length <= values.length) return values;
  const longer = new Int32Array(2 * length);
  longer.set(values);
  return longer;
}
