import type { Cue } from "../../lexicon/cue-types.ts";
import type { Frame, Range } from "../../reading/frame.ts";

/** What a noun reports, from the first token of its content on. */
export interface NounReport {
  readonly rule: string;
  readonly cue: number;
  readonly lemma: string;
  readonly entry: Cue | null;
  readonly source: Range | null;
  readonly kind: "clause" | "object";
  readonly first: number;
}

/** The stand that the noun of a verb tells. */
export function standFrame(
  entry: Cue,
  report: Pick<NounReport, "cue" | "source" | "kind" | "first">,
): Frame {
  return nounFrame({
    ...report,
    rule: `stand-noun-${report.kind}`,
    lemma: entry.verbalNoun,
    entry,
  });
}

/** The same, behind a verb that leads to it: so narrow that no model has to weigh it. */
export function ledFrame(
  entry: Cue,
  report: Pick<NounReport, "cue" | "source" | "kind" | "first">,
): Frame {
  return { ...standFrame(entry, report), rule: `stand-noun-led-${report.kind}` };
}

export function nounFrame({ first, ...report }: NounReport): Frame {
  const { cue } = report;
  return {
    ...report,
    cueEnd: cue + 1,
    start: cue,
    cuts: false,
    content: [{ first, end: -1 }],
  };
}
