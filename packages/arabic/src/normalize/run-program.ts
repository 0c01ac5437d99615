import { LOOK, type Program, REMOVE } from "./program.ts";
import { Sink } from "./sink.ts";

/** Runs compiled rules over a text in one pass. The caller reads the sink and releases it. */
export function runProgram(program: Program, text: string, aligned: boolean): Sink {
  const sink = new Sink(program, text.length, aligned);
  if (program.runs === null) pass(program, text, sink);
  else passLimitingRuns(program, text, sink, program.runs);
  return sink;
}

function pass(program: Program, text: string, sink: Sink): void {
  const { table } = program;
  const { breaks } = sink;
  const { length } = text;
  let { units } = sink;
  let written = 0;
  for (let i = 0; i < length; i++) {
    const becomes = table[text.charCodeAt(i)]!;
    if (becomes < REMOVE) units[written++] = becomes;
    else if (becomes === LOOK) {
      sink.length = written;
      i += sink.look(text, i) - 1;
      sink.reserve(length - i);
      units = sink.units;
      written = sink.length;
    } else if (breaks !== null) breaks.removed(written, i + 1);
  }
  sink.length = written;
}

/** The same with limits on runs: a letter that comes too often in a row is written once. */
function passLimitingRuns(program: Program, text: string, sink: Sink, runs: Uint8Array): void {
  const { table } = program;
  const { breaks } = sink;
  const { length } = text;
  let { units } = sink;
  let written = 0;
  let last = -1;
  let run = 1;
  for (let i = 0; i < length; i++) {
    const becomes = table[text.charCodeAt(i)]!;
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
        // The run has grown too long: take back all but the first.
        if (run === least) {
          written -= least - 2;
          if (breaks !== null) breaks.retract(written);
        }
        if (breaks !== null) breaks.removed(written, i + 1);
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
    } else if (breaks !== null) breaks.removed(written, i + 1);
  }
  sink.length = written;
}
