import { PREPOSITION } from "../lexicon/kinds.ts";
import { is, type Reading, sentenceStart } from "../reading/reading.ts";
import type { Agreement } from "../resolve/agreement.ts";
import { isOutlet } from "../source/outlet.ts";

/** Tokens of an attribution at the end of a sentence. */
const LONGEST = 12;
const CITING = /^(?:ب?حسب|وفقا?|طبقا)$/;
const REPORTER = /^(?:ال)?(?:مراسل|موفد)(?:نا)?$/;

/**
 * انتشرت الشرطة في المدينة، وفقا لمراسل القناة. | وأضاف أن …: the sentence before is a medium's by its last words, and nobody else speaks in it, so that a verb
 * without a subject at the head of the next is the medium's own. Its gender, or null. `from` stands behind the last one who was named.
 */
export function citedOutlet(reading: Reading, cue: number, from: number): Agreement | null {
  const own = sentenceStart(reading, cue);
  if (cue !== own || own === 0) return null;
  const start = sentenceStart(reading, own - 1);
  if (start < from) return null;
  for (let index = own - 1; index >= Math.max(start, own - LONGEST); index--) {
    if (!CITING.test(reading.forms[index]!)) continue;
    return genderOf(reading, index + 1, own);
  }
  return null;
}

function genderOf(reading: Reading, behind: number, end: number): Agreement | null {
  const { forms } = reading;
  const first = /^(?:ل|ما)$/.test(forms[behind] ?? "") ? behind + 1 : behind;
  const head = (forms[first] ?? "").replace(/^ل(?=ل?(?:مراسل|موفد|وكال|قنا|صحيف|شبك))/, "");
  if (REPORTER.test(head)) return "masculine";
  if (is(reading, first, PREPOSITION) || !/^(?:ال|ل)?(?:وكاله|قناه|صحيفه|شبكه)$/.test(head))
    return null;
  return isOutlet(reading, { first, end: Math.min(first + 3, end) }) || head !== forms[first]
    ? "feminine"
    : null;
}
