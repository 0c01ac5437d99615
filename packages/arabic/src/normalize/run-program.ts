import { returnBuffer, takeBuffer, USUAL_PAIRS, USUAL_UNITS } from "./buffer-pool.ts";
import { LITTLE_ENDIAN } from "./little-endian.ts";
import { LOOK, MATCH_TABLE, type Program, REMOVE } from "./program.ts";
import { Sink } from "./sink.ts";
import type { UnitBuffer } from "./unit-buffer.ts";

/**
 * Runs compiled rules over a text in one pass, in one buffer: what is written never overtakes what is read, but where
 * a rule writes more than it reads; from there on the text has a buffer of its own. The caller reads the sink and
 * releases it.
 */
export function runProgram(program: Program, text: string, aligned: boolean): Sink {
  const sink = new Sink(program, text.length, aligned);
  const { buffer } = sink;
  buffer.fill(text);
  const done =
    program.runs === null
      ? pass(program, text, buffer, sink, 0)
      : passLimitingRuns(program, text, buffer, sink, program.runs, 0);
  if (done === text.length) return sink;
  const input = takeBuffer(text.length);
  input.fill(text);
  if (program.runs === null) pass(program, text, input, sink, done);
  else passLimitingRuns(program, text, input, sink, program.runs, done);
  returnBuffer(input);
  return sink;
}

/**
 * Without limits on runs. Stretches in which each code unit becomes one are read two code units at a time. Answers
 * how much of the text is done: all, or less where the input is the sink's own buffer and was written over.
 */
function pass(
  { table }: Program,
  text: string,
  input: UnitBuffer,
  sink: Sink,
  from: number,
): number {
  const { length } = text;
  const shared = input === sink.buffer;
  let i = from;
  if (shared) {
    i = firstChange(table, input, length);
    sink.length = i;
    if (i === length) sink.unchanged = text;
  }
  while (i < length) {
    i =
      sink.breaks === null
        ? copy(table, input, i, length, sink)
        : copyKept(table, input, i, length, sink);
    if (i >= length) return length;
    if (table[input.units[i]!] === LOOK) {
      i += sink.look(text, i);
      if (shared && sink.length > i) return i;
      sink.reserve(length - i);
    } else {
      while (i < length && table[input.units[i]!] === REMOVE) i++;
      sink.breaks?.removed(sink.length, i);
    }
  }
  return length;
}

// V8 checks every array anew in each turn of a loop, whatever the loop holds; half as many turns cost half as much.

/** The first code unit that does not stay as it is, or `to`. */
function firstChange(table: Uint16Array, { units, pairs }: UnitBuffer, to: number): number {
  let i = 0;
  for (const last = to - 1; i < last; i += 2) {
    const pair = pairs[i >> 1]!;
    if (table[pair & 0xffff] !== (pair & 0xffff) || table[pair >>> 16] !== pair >>> 16) break;
  }
  while (i < to && table[units[i]!] === units[i]) i++;
  return i;
}

/** Writes what code units become, up to the first that needs a closer look; answers its position. */
function copy(
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

// Constants of this module, which the loop below is compiled for.
const usualUnits = USUAL_UNITS;
const usualPairs = USUAL_PAIRS;
const matchTable = MATCH_TABLE;

/** The same, up to the first that needs a look or is removed. */
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
    if (becomes >= REMOVE) return i;
    output[written++] = becomes;
    i++;
  }
  for (const last = LITTLE_ENDIAN ? to - 1 : 0; i < last; i = (i + 2) | 0) {
    const pair = pairs[i >> 1]!;
    const first = table[pair & 0xffff]!;
    const second = table[pair >>> 16]!;
    if (first >= REMOVE || second >= REMOVE) break;
    output[written] = first;
    output[(written + 1) | 0] = second;
    written = (written + 2) | 0;
  }
  for (; i < to; i++) {
    const becomes = table[units[i]!]!;
    if (becomes >= REMOVE) break;
    output[written++] = becomes;
  }
  return i;
}

/** The same with limits on runs: a letter that comes too often in a row is written once. */
function passLimitingRuns(
  { table }: Program,
  text: string,
  input: UnitBuffer,
  sink: Sink,
  runs: Uint8Array,
  from: number,
): number {
  const { breaks } = sink;
  const { length } = text;
  const shared = input === sink.buffer;
  let read = input.units;
  let { units } = sink;
  let written = sink.length;
  let last = written === 0 ? -1 : units[written - 1]!;
  let run = lengthOfRun(units, written);
  for (let i = from; i < length; i++) {
    const becomes = table[read[i]!]!;
    if (becomes < REMOVE) {
      if (becomes !== last) {
        last = becomes;
        run = 1;
        units[written++] = becomes;
        continue;
      }
      run++;
      const least = runs[becomes]!;
      if (least === 0 || run < least) units[written++] = becomes;
      else {
        // The run has grown too long: all but its first letter are taken back.
        if (run === least) {
          written -= least - 2;
          breaks?.retract(written);
        }
        breaks?.removed(written, i + 1);
      }
    } else if (becomes === LOOK) {
      sink.length = written;
      i += sink.look(text, i) - 1;
      if (shared && sink.length > i + 1) return i + 1;
      sink.reserve(length - i);
      read = input.units;
      units = sink.units;
      written = sink.length;
      last = written === 0 ? -1 : units[written - 1]!;
      run = lengthOfRun(units, written);
    } else breaks?.removed(written, i + 1);
  }
  sink.length = written;
  return length;
}

/** How often the last code unit stands at the end; more than 255 are 255. */
function lengthOfRun(units: Uint16Array, length: number): number {
  let run = 1;
  while (run < length && units[length - 1 - run] === units[length - 1] && run < 255) run++;
  return run;
}
