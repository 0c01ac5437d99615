import type { Frame } from "../reading/frame.ts";
import type { Reading } from "../reading/reading.ts";
import { answers } from "./turns/answers.ts";
import { communique } from "./turns/communique.ts";
import { longQuotations } from "./turns/long-quotation.ts";

/** Paragraphs that somebody speaks although nothing in them reports. */
export function turns(
  reading: Reading,
  lines: readonly Frame[],
  others: readonly Frame[],
): Frame[] {
  const taken = new Set<number>();
  const frames: Frame[] = [];
  for (const { rule, source, first, end } of [
    ...communique(reading, lines, others),
    ...longQuotations(reading),
    ...answers(reading, lines),
  ]) {
    if (taken.has(first)) continue;
    taken.add(first);
    frames.push({
      rule,
      cue: -1,
      cueEnd: -1,
      lemma: "-",
      entry: null,
      start: first,
      cuts: true,
      source,
      kind: "quote",
      content: [{ first, end }],
    });
  }
  return frames;
}
