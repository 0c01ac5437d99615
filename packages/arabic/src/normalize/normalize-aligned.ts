import type { Alignment } from "../alignment/alignment.ts";
import { checkText } from "../errors/check-text.ts";
import type { NormalizeOptions } from "./normalize.ts";
import { programOf } from "./program-of.ts";
import { readUnits } from "./read-units.ts";
import { runProgram } from "./run-program.ts";

/** A normalised text and the way back. */
export interface NormalizedText {
  readonly text: string;
  readonly alignment: Alignment;
}

/**
 * Like `normalize`, with the alignment of both texts: `toOriginal` and `toNormalized` carry spans across.
 *
 * @throws QawlError `not-a-string`, `unknown-option`, `not-a-rule`
 */
export function normalizeAligned(text: string, options: NormalizeOptions = {}): NormalizedText {
  checkText(text, "The text");
  const sink = runProgram(programOf(options.profile), text, true);
  const normalized = readUnits(sink.units, 0, sink.length);
  const alignment = sink.breaks!.finish(text.length, sink.length);
  sink.release();
  return { text: normalized, alignment };
}
