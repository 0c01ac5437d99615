import type { CueForm } from "../lexicon/cue-types.ts";
import { type Reading, sentenceEnd } from "../reading/reading.ts";
import { contentAt } from "./after-verb/content-at.ts";
import { type AfterVerb, noContent, type Scan } from "./after-verb/scan.ts";
import { skip } from "./after-verb/skip.ts";

/** Words scanned behind a verb; longer phrases are no source. Keeps the scan linear. */
const WINDOW = 70;

/**
 * Reads the constituents behind a finite verb or participle: subject, asides (في بيان، أمس، لوكالة …، الذي …), apposition behind a
 * comma, addressee or object; stops where the content begins. At most 70 tokens, never past the sentence.
 */
export function readAfterVerb(
  reading: Reading,
  verb: number,
  form: CueForm,
  subjectBefore: boolean,
): AfterVerb {
  const end = Math.min(sentenceEnd(reading, verb), verb + WINDOW);
  const scan: Scan = {
    reading,
    form,
    verb,
    end,
    settled: subjectBefore || (form.plural && /(?:وا|.{3}ون)$/.test(reading.forms[verb]!)),
    source: null,
    second: -1,
    aside: false,
  };
  let index = verb + 1;
  while (index < end) {
    const found = contentAt(scan, index);
    if (found !== null) return found;
    const next = skip(scan, index);
    if (next < 0) return noContent(scan, index);
    index = next;
  }
  return noContent(scan, end);
}
