import { lemmaOf } from "../lexicon/lemma-of.ts";
import type { Frame } from "../reading/frame.ts";
import type { Reading } from "../reading/reading.ts";
import { answers } from "./turns/answers.ts";
import { communique } from "./turns/communique.ts";
import { longQuotations } from "./turns/long-quotation.ts";
import type { Turn } from "./turns/turn.ts";

/** Paragraphs that somebody speaks although nothing in them reports. */
export function turns(
  reading: Reading,
  lines: readonly Frame[],
  others: readonly Frame[],
): Frame[] {
  const taken = new Set<number>();
  const frames: Frame[] = [];
  const quotations = longQuotations(reading, others);
  for (const { rule, source, first, end, announced, more = [], of } of [
    ...quotations.filter(({ more }) => more !== undefined),
    ...communique(reading, lines, others),
    ...quotations,
    ...withoutReports(answers(reading, lines), others),
  ]) {
    if (taken.has(first)) continue;
    taken.add(first);
    for (const said of more) taken.add(said.first);
    if (of !== undefined) {
      frames.push({ ...of, content: [{ first, end }, ...more] });
      continue;
    }
    frames.push({
      rule,
      cue: announced?.verb ?? -1,
      cueEnd: announced === undefined ? -1 : announced.verb + 1,
      lemma: announced === undefined ? "-" : lemmaOf(announced.cue),
      entry: announced?.cue ?? null,
      start: first,
      cuts: true,
      source,
      kind: "quote",
      content: [{ first, end }, ...more],
    });
  }
  return frames;
}

/** Where most answers begin with somebody's report (قال الوزير: «…»), the questions are the paper's own and no interview. */
function withoutReports(found: readonly Turn[], others: readonly Frame[]): readonly Turn[] {
  const named = new Set(
    others.filter(({ cue, source }) => source !== null && source.first > cue).map(({ cue }) => cue),
  );
  const reports = found.filter(({ first }) => named.has(first) || named.has(first + 1));
  return reports.length * 2 > found.length ? [] : found;
}
