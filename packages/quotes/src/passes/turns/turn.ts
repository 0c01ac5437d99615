import type { Cue } from "../../lexicon/cue-types.ts";
import type { Range } from "../../reading/frame.ts";

/** A paragraph that somebody speaks although nothing in it reports. */
export interface Turn extends Range {
  readonly rule: string;
  /** Who speaks, where the turn itself is the first to say so. */
  readonly source: Range | null;
  /** The first token of the quotation that goes on in this paragraph. */
  readonly goesOnFrom?: number;
  /** The verb that announces it at the end of the paragraph before: كتب الروائي في صفحته: */
  readonly announced?: { readonly verb: number; readonly cue: Cue };
}
