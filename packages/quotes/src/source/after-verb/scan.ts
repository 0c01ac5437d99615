import type { CueForm } from "../../lexicon/cue-types.ts";
import type { Range } from "../../reading/frame.ts";
import type { Reading } from "../../reading/reading.ts";
import { contentBehind, objectInSource, speakerBefore } from "./object-in-source.ts";

/** What stands behind a verb: its subject and where its content begins. */
export interface AfterVerb {
  readonly source: Range | null;
  readonly kind: "clause" | "object" | "quote" | "speech" | "none";
  /** First token of the content (for a quotation: its opening mark); the end of the source where there is none. */
  readonly first: number;
}

/** The state of one scan. */
export interface Scan {
  readonly reading: Reading;
  readonly form: CueForm;
  readonly verb: number;
  readonly end: number;
  /** The verb has its subject in front of it, or in its ending (طالبوا، يناشدون). */
  readonly settled: boolean;
  source: Range | null;
  /** First token of a second noun phrase: object, addressee, or who is described. */
  second: number;
  /** The last constituent was an aside: a verb behind it belongs to it (في بيان نشرته …). */
  aside: boolean;
}

/** No content was met up to `first`: the object of the verb is one, where it takes any. */
export function noContent(scan: Scan, first: number): AfterVerb {
  const { reading, source, second, form } = scan;
  if (second >= 0 && form.cue.takes.has("object")) {
    const object = objectInSource(scan);
    return object < 0
      ? { source, kind: "object", first: second }
      : {
          source: speakerBefore(reading, source!, object),
          kind: "object",
          first: contentBehind(scan, object, second),
        };
  }
  // انتقد خامنئي | الرئيس الأمريكي
  const alone = second < 0 && form.cue.class === "accuse" && form.cue.takes.has("object");
  const object =
    alone && source !== null && !/^[وف]/.test(reading.forms[scan.verb]!)
      ? objectInSource(scan)
      : -1;
  return object < 0
    ? { source, kind: "none", first }
    : { source: speakerBefore(reading, source!, object), kind: "object", first: object };
}
