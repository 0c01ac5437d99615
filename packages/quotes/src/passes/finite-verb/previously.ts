import type { Range } from "../../reading/frame.ts";
import type { Reading } from "../../reading/reading.ts";

const PREVIOUSLY = /^[وف]?سبق$/;
/** Tokens of who has said it before, and of سبق. */
const NEAR = 10;

/** سبق | للوزير أن أكد …: who has said so before, in front of أن; `null` for nobody. */
export function previously({ forms, tokens }: Reading, verb: number): Range | null {
  if (forms[verb - 1] !== "ان") return null;
  for (let index = verb - 2; index > Math.max(0, verb - NEAR); index--) {
    if (tokens[index]!.kind !== "word") return null;
    if (!PREVIOUSLY.test(forms[index - 1]!)) continue;
    return /^ل.../.test(forms[index]!) ? { first: index, end: verb - 1 } : null;
  }
  return null;
}
