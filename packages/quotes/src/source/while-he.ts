import { BODY, COLLECTIVE, COMPLEMENTISER, GIVEN_NAME, RELATIVE, ROLE } from "../lexicon/kinds.ts";
import type { Range } from "../reading/frame.ts";
import { is, type Reading, sentenceStart } from "../reading/reading.ts";
import { isPunctuation } from "../reading/tests-on-tokens.ts";
import { antecedentOf } from "./relative-antecedent.ts";

const WHILE = /^وه(?:و|ي|م)$/;
const FAR = 22;

/**
 * صورة | الوزير وهو يعرض خريطة وقال إن …, موقف | النائب، وهو مناهض للخطة ويعارض …: in a clause that وهو opens, a verb joined with و has its subject in the
 * noun phrase in front of it.
 */
export function whileHe(reading: Reading, verb: number, feminine: boolean): Range | null {
  const least = Math.max(sentenceStart(reading, verb), verb - FAR);
  for (let index = verb - 1; index > least; index--) {
    if (isPunctuation(reading, index) || is(reading, index, RELATIVE)) return null;
    if (is(reading, index, COMPLEMENTISER) && verb - index > FAR / 2) return null;
    const form = reading.forms[index]!;
    if (!WHILE.test(form)) continue;
    if (reading.forms[index + 1] === "ما" || feminine !== (form === "وهي")) return null;
    return speakerIn(reading, antecedentOf(reading, index, least));
  }
  return null;
}

/** From the first word on that tells of a person or body. */
function speakerIn(reading: Reading, phrase: Range | null): Range | null {
  if (phrase === null) return null;
  for (let first = phrase.first; first < phrase.end; first++)
    if (is(reading, first, ROLE | BODY | COLLECTIVE | GIVEN_NAME))
      return { first, end: phrase.end };
  return null;
}
