import { returnBuffer, takeBuffer } from "./buffer-pool.ts";
import { copyKept, copyUnits, firstChange } from "./copy-units.ts";
import { LOOK, type Program, REMOVE } from "./program.ts";
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
        ? copyUnits(table, input, i, length, sink)
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
