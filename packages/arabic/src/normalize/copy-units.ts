import { USUAL_PAIRS, USUAL_UNITS } from "./buffer-pool.ts";
import { LITTLE_ENDIAN } from "./little-endian.ts";
import { LOOK, MATCH_TABLE, REMOVE } from "./program.ts";
import type { Sink } from "./sink.ts";
import type { UnitBuffer } from "./unit-buffer.ts";

// V8 checks every array anew in each turn of a loop, whatever the loop holds; half as many turns cost half as much.

/** The first code unit that does not stay as it is, or `to`. */
export function firstChange(table: Uint16Array, { units, pairs }: UnitBuffer, to: number): number {
  let i = 0;
  for (const last = to - 1; i < last; i += 2) {
    const pair = pairs[i >> 1]!;
    if (table[pair & 0xffff] !== (pair & 0xffff) || table[pair >>> 16] !== pair >>> 16) break;
  }
  while (i < to && table[units[i]!] === units[i]) i++;
  return i;
}

/** Writes what code units become, up to the first that needs a closer look; answers its position. */
export function copyUnits(
  table: Uint16Array,
  { units, pairs }: UnitBuffer,
  from: number,
  to: number,
  sink: Sink,
): number {
  const output = sink.units;
  let written = sink.length | 0;
  let i = from | 0;
  while (i < to) {
    for (const last = LITTLE_ENDIAN && (i & 1) === 0 ? to - 1 : 0; i < last; i = (i + 2) | 0) {
      const pair = pairs[i >> 1]!;
      const first = table[pair & 0xffff]!;
      const second = table[pair >>> 16]!;
      if (first >= REMOVE || second >= REMOVE) break;
      output[written] = first;
      output[(written + 1) | 0] = second;
      written = (written + 2) | 0;
    }
    // One by one past what was removed; marks seldom come alone.
    for (const end = Math.min(to, (i | 15) + 1); i < end; i++) {
      const becomes = table[units[i]!]!;
      if (becomes < REMOVE) output[written++] = becomes;
      else if (becomes === LOOK) {
        sink.length = written;
        return i;
      }
    }
  }
  sink.length = written;
  return i;
}

/**
 * Like `copyUnits`, up to the first code unit that needs a look or is removed. Its memory and its table are constants of
 * the function that makes it: constants of a module stay none when bundlers make variables of them.
 */
export const copyKept: typeof copyUnits = createCopyKept();

function createCopyKept(): typeof copyUnits {
  const usualUnits = USUAL_UNITS;
  const usualPairs = USUAL_PAIRS;
  const matchTable = MATCH_TABLE;
  const remove = REMOVE;
  return copyKept;

  function copyKept(
    table: Uint16Array,
    { units, pairs }: UnitBuffer,
    from: number,
    to: number,
    sink: Sink,
  ): number {
    const output = sink.units;
    const written = sink.length;
    let end: number;
    if (units !== usualUnits || output !== usualUnits)
      end = copyOneByOne(table, units, pairs, from, to, output, written);
    else if (table === matchTable)
      end = copyOneByOne(matchTable, usualUnits, usualPairs, from, to, usualUnits, written);
    else end = copyOneByOne(table, usualUnits, usualPairs, from, to, usualUnits, written);
    sink.length = written + end - from;
    return end;
  }

  function copyOneByOne(
    table: Uint16Array,
    units: Uint16Array,
    pairs: Uint32Array,
    from: number,
    to: number,
    output: Uint16Array,
    start: number,
  ): number {
    let written = start | 0;
    let i = from | 0;
    if ((i & 1) === 1) {
      const becomes = table[units[i]!]!;
      if (becomes >= remove) return i;
      output[written++] = becomes;
      i++;
    }
    for (const last = LITTLE_ENDIAN ? to - 1 : 0; i < last; i = (i + 2) | 0) {
      const pair = pairs[i >> 1]!;
      const first = table[pair & 0xffff]!;
      const second = table[pair >>> 16]!;
      if (first >= remove || second >= remove) break;
      output[written] = first;
      output[(written + 1) | 0] = second;
      written = (written + 2) | 0;
    }
    for (; i < to; i++) {
      const becomes = table[units[i]!]!;
      if (becomes >= remove) break;
      output[written++] = becomes;
    }
    return i;
  }
}
