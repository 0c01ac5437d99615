import type { Alignment } from "../alignment/alignment.ts";
import { checkText } from "../errors/check-text.ts";
import type { NormalizeOptions } from "./normalize.ts";
import { programOf } from "./program-of.ts";
import { runProgram } from "./run-program.ts";
import type { UnitBuffer } from "./unit-buffer.ts";

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
  return normalizeAnd(text, options, (normalized) => normalized);
}

/** Lends the buffer of the normalised text to `use`, which must not keep it; it has room for one code unit more. */
export function normalizeAnd<T>(
  text: string,
  options: NormalizeOptions,
  use: (normalized: NormalizedText, buffer: UnitBuffer) => T,
): T {
  checkText(text, "The text");
  const sink = runProgram(programOf(options.profile), text, true);
  const alignment = sink.breaks!.finish(text.length, sink.length);
  const result = use({ text: sink.read(), alignment }, sink.buffer);
  sink.release();
  return result;
}
