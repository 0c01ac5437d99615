import { DEFINITE } from "../../lexicon/kinds.ts";
import type { Frame } from "../../reading/frame.ts";
import { is, type Reading } from "../../reading/reading.ts";
import { isComma } from "../../reading/tests-on-tokens.ts";

/** Tokens between the participle and بقوله. */
const NEAR = 6;
/** A participle in the accusative, or of a woman. */
const PARTICIPLE = /^(?:م.{3,}(?:ا|ه|ين)|خات(?:ما|مه))$/;

/** …، | منهيا حديثه بالقول: «…», …، | خاتمة بقولها …: with a participle behind the comma the speaker goes on, and the words before have ended. */
export function goingOn(reading: Reading, frame: Frame): Frame {
  const { cue, source } = frame;
  if (source !== null || !/^ب/.test(reading.forms[cue]!)) return frame;
  for (let index = cue - 1; index > Math.max(0, cue - NEAR - 1); index--) {
    if (isComma(reading, index)) return frame;
    if (!isComma(reading, index - 1)) continue;
    const parts = PARTICIPLE.test(reading.forms[index]!) && !is(reading, index, DEFINITE);
    return parts ? { ...frame, start: index, cuts: true } : frame;
  }
  return frame;
}
