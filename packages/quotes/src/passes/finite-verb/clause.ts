import type { CueForm } from "../../lexicon/cue-types.ts";
import type { Range } from "../../reading/frame.ts";
import type { Reading } from "../../reading/reading.ts";
import type { AfterVerb } from "../../source/after-verb/scan.ts";
import type { BeforeVerb } from "../../source/before-verb.ts";

/** A finite verb of the lexicon where it stands. */
export interface CueVerb {
  readonly reading: Reading;
  /** Its token. */
  readonly verb: number;
  readonly form: CueForm;
  /** و or ف is attached to it. */
  readonly prefixed: boolean;
  readonly negated: boolean;
}

/** The clause of such a verb: what stands in front of it and behind it. */
export interface CueClause extends CueVerb {
  readonly place: BeforeVerb;
  readonly after: AfterVerb;
  /** The subject in front of the verb is its own. */
  readonly subjectBefore: boolean;
}

/** A clause whose speaker is known, or known to be understood. */
export interface SpokenClause extends CueClause {
  readonly source: Range | null;
}
