import { isEvent, isFigure } from "../../../lexicon/evidence.ts";
import {
  ADJECTIVE,
  ADVERB,
  BODY,
  CITY,
  COLLECTIVE,
  COMMON_NOUN,
  COMPLEMENTISER,
  DEFINITE,
  GIVEN_NAME,
  MEDIUM,
  OCCASION,
  OWNED,
  PLACE,
  ROLE,
  TIME,
} from "../../../lexicon/kinds.ts";
import { lemmaOf } from "../../../lexicon/lemma-of.ts";
import { is, type Reading, sentenceStart } from "../../../reading/reading.ts";
import { isComma } from "../../../reading/tests-on-tokens.ts";
import type { SpokenClause } from "../clause.ts";
import { isSign } from "../speaker.ts";

/** Verbs of things as well as of people: a thing points to, confirms, threatens, ties. */
export const OF_THINGS: ReadonlySet<string> = new Set(
  "أشار أكد كشف أوضح أثبت ألمح أظهر أنذر هدد رجح برر عكس ربط فسر نبه ذكّر ذكر لخص بين".split(" "),
);

/** Tokens between the head of a clause and its verb behind a comma. */
const LONGEST = 24;

/**
 * وهي مستويات | تؤكد أن …, طريقا | يربط بين …: the verb tells of the indefinite thing right in front of it; إلا أن الخريطة السياسية …، | تشير إلى …: of the sign at the
 * head of its clause. What things show nobody says.
 */
export function isShownByThing(clause: SpokenClause): boolean {
  const { reading, verb, form, prefixed, after } = clause;
  if (prefixed || form.shape !== "imperfect" || form.plural || form.pronoun) return false;
  if (after.source !== null || !OF_THINGS.has(lemmaOf(form.cue))) return false;
  if (verb <= sentenceStart(reading, verb)) return false;
  // وجوه جديدة | تؤكد نيتها …: what somebody has in mind.
  if (after.kind === "object" && is(reading, after.first, OWNED)) return false;
  return isOfSign(reading, verb) || (!isComma(reading, verb - 1) && isOfThing(reading, verb));
}

const KNOWN = DEFINITE | OWNED | ROLE | BODY | COLLECTIVE | GIVEN_NAME | PLACE | CITY | MEDIUM;
const NO_THING = KNOWN | OCCASION | TIME | ADVERB;
/** What somebody writes tells his stand. */
const PAPERS =
  /^[وفبل]?(?:ال)?(?:تقارير|تقرير|رساله|رسائل|بيانات|بيان|انباء|شائعات|منشورات|منشور|دراسه|دراسات|مذكره|عريضه|قرار|نداء|تعميم|تصريح|تصريحات|شعارات|هتافات|لافتات|لافته|دعوات|كتاب|مقال|مقطع|تسجيل|كلمه|خطاب|شهاده|شهادات|وثيقه|وثائق|مصدر|ماده|نص|نصوص)ا?$/;

function isOfThing(reading: Reading, verb: number): boolean {
  const begin = sentenceStart(reading, verb);
  let noun = verb - 1;
  while (
    noun > begin &&
    noun > verb - 3 &&
    is(reading, noun, ADJECTIVE) &&
    !is(reading, noun, KNOWN)
  )
    noun--;
  const form = reading.forms[noun]!;
  if (noun <= begin || /^[وفبك]ال/.test(form) || is(reading, noun, NO_THING) || PAPERS.test(form))
    return false;
  return is(reading, noun, COMMON_NOUN) || isEvent(form) || isFigure(form);
}

function isOfSign(reading: Reading, verb: number): boolean {
  const begin = sentenceStart(reading, verb);
  const least = Math.max(begin, verb - LONGEST);
  let head = verb - 2;
  while (head > least && !is(reading, head - 1, COMPLEMENTISER)) head--;
  // لكن | الأحداث
  if (head === begin && /^[وف]?لكن$/.test(reading.forms[head]!)) head++;
  if (head === least && head > begin && !is(reading, head - 1, COMPLEMENTISER)) return false;
  return isSign(reading, head);
}
