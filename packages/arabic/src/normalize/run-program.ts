import { returnBuffer, takeBuffer } from "./buffer-pool.ts";
import { LOOK, type Program, REMOVE } from "./program.ts";
import { Sink } from "./sink.ts";

/** Runs compiled rules over a text in one pass. The caller reads the sink and releases it. */
export function runProgram(program: Program, text: string, aligned: boolean): Sink {
  const sink = new Sink(program, text.length, aligned);
  const input = takeBuffer(text.length);
  input.fill(text);
  if (program.runs === null) pass(program, text, input.units, sink);
  else passLimitingRuns(program, text, input.units, sink, program.runs);
  returnBuffer(input);
  return sink;
}

function pass({ table }: Program, text: string, input: Uint16Array, sink: Sink): void {
  const { length } = text;
  let i = firstChange(table, input, length);
  sink.units.set(input.subarray(0, i));
  sink.length = i;
  if (i === length) sink.unchanged = text;
  while (i < length) {
    i =
      sink.breaks === null
        ? copy(table, input, i, length, sink)
        : copyKept(table, input, i, length, sink);
    if (i >= length) return;
    if (table[input[i]!] === LOOK) {
      i += sink.look(text, i);
      sink.reserve(length - i);
    } else {
      while (i < length && table[input[i]!] === REMOVE) i++;
      sink.breaks?.removed(sink.length, i);
    }
  }
}

/** The first code unit that does not stay as it is, or `to`. */
function firstChange(table: Uint16Array, input: Uint16Array, to: number): number {
  let i = 0;
  while (i < to && table[input[i]!] === input[i]) i++;
  return i;
}

// The inner loops hold nothing but table, input and output: every other word in them costs a tenth of the speed.

/** Writes what code units become, up to the first that needs a closer look; answers its position. */
function copy(
  table: Uint16Array,
  input: Uint16Array,
  from: number,
  to: number,
  sink: Sink,
): number {
  const { units } = sink;
  let written = sink.length;
  let i = from;
  for (; i < to; i++) {
    const becomes = table[input[i]!]!;
    if (becomes < REMOVE) units[written++] = becomes;
    else if (becomes === LOOK) break;
  }
  sink.length = written;
  return i;
}

/** The same, up to the first that needs a look or is removed. */
function copyKept(
  table: Uint16Array,
  input: Uint16Array,
  from: number,
  to: number,
  sink: Sink,
): number {
  const { units } = sink;
  let written = sink.length;
  let i = from;
  for (; i < to; i++) {
    const becomes = table[input[i]!]!;
    if (becomes >= REMOVE) break;
    units[written++] = becomes;
  }
  sink.length = written;
  return i;
}

/** The same with limits on runs: a letter that comes too often in a row is written once. */
function passLimitingRuns(
  { table }: Program,
  text: string,
  input: Uint16Array,
  sink: Sink,
  runs: Uint8Array,
): void {
  const { breaks } = sink;
  const { length } = text;
  let { units } = sink;
  let written = 0;
  let last = -1;
  let run = 1;
  for (let i = 0; i < length; i++) {
    const becomes = table[input[i]!]!;
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
      sink.reserve(length - i);
      units = sink.units;
      written = sink.length;
      last = written === 0 ? -1 : units[written - 1]!;
      run = 1;
      while (run < written && units[written - 1 - run] === last && run < 255) run++;
    } else breaks?.removed(written, i + 1);
  }
  sink.length = written;
}
