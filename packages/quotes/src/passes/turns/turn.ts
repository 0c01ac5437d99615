import type { Cue } from "../../lexicon/cue-types.ts";
import type { Frame, Range } from "../../reading/frame.ts";

/** A paragraph that somebody speaks although nothing in it reports. */
export interface Turn extends Range {
  readonly rule: string;
  /** Who speaks, where the turn itself is the first to say so. */
  readonly source: Range | null;
  /** The verb that announces it at the end of the paragraph before: كتب الروائي في صفحته: */
  readonly announced?: { readonly verb: number; readonly cue: Cue };
  /** The paragraphs in which the same quotation goes on: one cue, one statement. */
  readonly more?: readonly Range[];
  /** The report whose quotation this is. */
  readonly of?: Frame;
}
