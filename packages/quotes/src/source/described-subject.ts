import { DEFINITE, WAS_FORM } from "../lexicon/kinds.ts";
import { is, type Reading, sentenceStart } from "../reading/reading.ts";
import { isPunctuation } from "../reading/tests-on-tokens.ts";
import type { BeforeVerb } from "./before-verb.ts";
import { nounPhraseEnd } from "./noun-phrase.ts";
import { startsSpeaker } from "./speaker-start.ts";

/** Tokens of who is described. */
const LONGEST = 24;

/** كان العبادي | الذي حل ثالثا قد قال …, المتحدث | الذي زار المدينة أكد …: the speaker in front of a relative clause, where his sentence begins. */
export function describedSubject(reading: Reading, relative: number): BeforeVerb | null {
  const begin = sentenceStart(reading, relative);
  const was = is(reading, begin, WAS_FORM);
  const first = was ? begin + 1 : begin;
  if (relative - first > LONGEST || relative <= first) return null;
  const named = was && is(reading, first, DEFINITE);
  if (!named && !startsSpeaker(reading, first)) return null;
  const end = nounPhraseEnd(reading, first, relative);
  if (end !== relative && !(end === relative - 1 && isPunctuation(reading, end))) return null;
  return {
    place: was ? "after-was" : "after-subject",
    subject: { first, end },
    start: begin,
    nested: false,
  };
}
