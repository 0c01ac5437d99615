import type { Cue } from "../lexicon/cue-types.ts";
import { lemmaOf } from "../lexicon/lemma-of.ts";
import type { Frame, Range } from "../reading/frame.ts";

/** What a verb reports of a content that is known already, whole or from its first token on. */
export interface VerbReport {
  readonly rule: string;
  readonly verb: number;
  readonly cue: Cue;
  readonly source: Range | null;
  readonly kind: Frame["kind"];
  readonly content: Range;
}

/** The frame of such a report, which begins with its verb and cuts nothing off. */
export function verbFrame({ verb, cue, content, ...report }: VerbReport): Frame {
  return {
    ...report,
    cue: verb,
    cueEnd: verb + 1,
    lemma: lemmaOf(cue),
    entry: cue,
    start: verb,
    cuts: false,
    content: [content],
  };
}
