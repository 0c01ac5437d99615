import { COLLECTIVE, GIVEN_NAME, PREPOSITION, ROLE } from "../../lexicon/kinds.ts";
import type { Range } from "../../reading/frame.ts";
import { is, type Reading } from "../../reading/reading.ts";
import { nounPhraseEnd } from "../../source/noun-phrase.ts";
import { isOwnedRole } from "../../source/speaker-start.ts";

/** What is given back in words; not جوابه, which waits for its owner. */
const ANSWER = /^(?:جواب|رد|تعليق|تعقيب)$/;
/** Verbs by which it comes: وجاء | رد الوزير, ولم يتأخر | جواب جاره. */
const COMES =
  /^[وف]?(?:كان|يكون|جاء|[يت]?اتي|ات|[يت]تاخر|تاخر|وصل|يصل|صدر|يصدر|طال|يطل|يطول|ابطا|يبطئ)$/;
/** Tokens from where the clause begins in which the noun is looked for. */
const REACH = 4;

/** وجاء رد | الوزير سريعا: «…», ولم يتأخر جواب | ابن عمه: «…»: whose answer it is, where it is the subject of the clause that begins at `begin`. */
export function whoseAnswer(reading: Reading, begin: number, before: number): Range | null {
  for (let noun = begin + 1; noun < Math.min(before - 1, begin + REACH); noun++) {
    if (!ANSWER.test(reading.forms[noun]!) || !COMES.test(reading.forms[noun - 1]!)) continue;
    const first = noun + 1;
    if (is(reading, first, PREPOSITION)) return null;
    const speaks = is(reading, first, ROLE | COLLECTIVE | GIVEN_NAME);
    if (!speaks && !isOwnedRole(reading.forms[first]!)) return null;
    return { first, end: nounPhraseEnd(reading, first, before) };
  }
  return null;
}
