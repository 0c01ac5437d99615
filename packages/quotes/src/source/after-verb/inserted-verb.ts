import { clauseAfter, isComma } from "../../reading/tests-on-tokens.ts";
import { asideEnd } from "../asides.ts";
import { isVerbal } from "./constituent.ts";
import type { Scan } from "./scan.ts";

/** كشفت الدراسة، | وتنشر نتائجها في نيسان، أن …: another verb between commas, in front of the أن that the first one waits for; the comma behind it, -1 for none. */
export function insertedEnd({ reading, end, source }: Scan, index: number): number {
  if (source === null || !/^و[يت]../.test(reading.forms[index]!)) return -1;
  if (!isVerbal(reading, index)) return -1;
  if (reading.cues[index]?.some(({ cue }) => cue.takes.has("clause"))) return -1;
  const next = asideEnd(reading, index + 1, end);
  return isComma(reading, next) && clauseAfter(reading, next + 1) >= 0 ? next : -1;
}
