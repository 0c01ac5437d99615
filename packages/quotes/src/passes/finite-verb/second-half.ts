import type { CueForm } from "../../lexicon/cue-types.ts";
import {
  BODY,
  CLAUSE_OPENER,
  COLLECTIVE,
  COMMON_NOUN,
  DEFINITE,
  GIVEN_NAME,
  PLACE,
  PREPOSITION,
  ROLE,
  VERB,
} from "../../lexicon/kinds.ts";
import { MINISTRIES } from "../../lexicon/ministries.ts";
import { isOf } from "../../lexicon/word.ts";
import { is, type Reading, sentenceStart } from "../../reading/reading.ts";
import { finiteCue, isInPresent } from "../../reading/tests-on-tokens.ts";
import type { BeforeVerb } from "../../source/before-verb.ts";
import { nounPhraseEnd } from "../../source/noun-phrase.ts";

/** Words of a speaker in the second half of a headline, and of the first half. */
const [SPEAKER, HALF] = [7, 20];
const SPEAKERS = ROLE | BODY | COLLECTIVE | PLACE;

/**
 * هجوم على السد | والوزير يؤكد …, البرلمان يؤجل جلسته | ونواب يطالبون بـ…: a headline of two halves, where the speaker of the second stands behind و. A
 * verb in the singular has him alone for its subject; the first half must be told by itself: an event, or a subject with a verb of its own.
 */
export function secondHalf(reading: Reading, verb: number, form: CueForm): BeforeVerb | null {
  if (form.shape !== "imperfect") return null;
  const { sentences } = reading.document;
  if (sentences[reading.sentenceOf[verb]!]!.paragraph > 0) return null;
  const begin = sentenceStart(reading, verb);
  for (let index = verb - 1; index > Math.max(begin + 1, verb - SPEAKER); index--) {
    if (reading.tokens[index]!.kind !== "word" || is(reading, index, CLAUSE_OPENER | PREPOSITION))
      return null;
    if (!isJoinedSpeaker(reading, index)) continue;
    if (form.plural && !is(reading, index, COLLECTIVE)) return null;
    if (nounPhraseEnd(reading, index, verb) !== verb || !isHalf(reading, begin, index)) return null;
    const subject = { first: index, end: verb };
    return { place: "after-subject", subject, start: index, nested: false };
  }
  return null;
}

/** والوزير, ونواب, والمالكي; not وزير. */
function isJoinedSpeaker(reading: Reading, index: number): boolean {
  const form = reading.forms[index]!;
  if (!/^و.../.test(form)) return false;
  const word = form.slice(1);
  if (reading.personsAlone.has(index) || isOf(word, SPEAKERS) || MINISTRIES.has(word)) return true;
  return isOf(word, GIVEN_NAME) && !isOf(word, PREPOSITION | COMMON_NOUN);
}

/** An event, without a verb (هجوم على السد), or who does something (البرلمان يؤجل جلسته). */
function isHalf(reading: Reading, first: number, end: number): boolean {
  if (
    end - first > HALF ||
    is(reading, first, PREPOSITION | CLAUSE_OPENER) ||
    PAPER.test(reading.forms[first]!)
  )
    return false;
  let tells = 0;
  for (let index = first; index < end; index++) {
    if (is(reading, index, CLAUSE_OPENER) || finiteCue(reading, index) !== undefined) return false;
    if (index > first && isInPresent(reading, index, VERB)) tells++;
  }
  if (tells > 0) return true;
  return is(reading, first, COMMON_NOUN) && !is(reading, first, SPEAKERS | GIVEN_NAME | DEFINITE);
}

/** بيان الحكومة والبرلمان يؤكد …: a paper says something itself. */
const PAPER = /^(?:بيان|تقرير|رساله|وثيقه|قرار|مذكره|كتاب|دراسه|استطلاع|مصدر|ملف)$/;
