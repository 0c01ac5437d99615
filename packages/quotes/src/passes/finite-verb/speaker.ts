import { bare } from "../../lexicon/bare.ts";
import { isJoinedCamp } from "../../lexicon/camps.ts";
import { isDefinite } from "../../lexicon/classify/article.ts";
import { isEvent, isFigure } from "../../lexicon/evidence.ts";
import {
  ACCUSATIVE,
  ACT_NOUN,
  BODY,
  CITY,
  CLAUSE_OPENER,
  COLLECTIVE,
  COMMON_NOUN,
  DEFINITE,
  GIVEN_NAME,
  MONTH,
  PLACE,
  PREPOSITION,
  RELATIVE,
  ROLE,
} from "../../lexicon/kinds.ts";
import {
  isActShape,
  isBody,
  isCollective,
  isCommonNoun,
  isRole,
} from "../../lexicon/word-kinds.ts";
import { wordSet } from "../../lexicon/word-set.ts";
import type { Range } from "../../reading/frame.ts";
import { is, type Reading } from "../../reading/reading.ts";
import { clearFiniteCue, isComma } from "../../reading/tests-on-tokens.ts";
import { timePhraseEnd } from "../../source/after-verb/time-phrase.ts";
import { areTwo } from "../../source/noun-phrase/are-two.ts";
import { isNameOfAli } from "../../source/noun-phrase/names.ts";
import { isGovernedSpeaker, isOwnedRole } from "../../source/speaker-start.ts";

const NOT_A_SPEAKER = wordSet(
  "هل فما وما حتى لأنه لأنها لأنهم الوقت وقت هذا ذلك تلك ما بما كما مما لا لم لن ليس قد إذا وإذا فإذا عام عاما يوم كل شيء أمر الأمر أول مرة جميع أي ألف مليون اتفاق قرار عملية هجوم حول أكثر أقل نحو غارة معركة حرب خطوة طويل طويلة قصير قصيرة بمثابة بنحو بينها بينهم",
);

/** A phrase that can speak at all: no preposition, number, verb or thing at its head. */
export function isSpeaker(reading: Reading, { first, end }: Range, kind: string): boolean {
  const head = reading.forms[first]!;
  const known =
    is(reading, first, ROLE | BODY) ||
    areTwo(reading, first) ||
    isOwnedRole(head) ||
    isGovernedSpeaker(reading, first) ||
    (head === "علي" && isNameOfAli(reading, first)) ||
    (/^(?:كل|اكثر)$/.test(head) && reading.forms[first + 1] === "من" && end - first > 2) ||
    (head === "كل" && /^من(?:ها|هم|هما)$/.test(reading.forms[first + 1] ?? ""));
  if (reading.tokens[first]!.kind === "number") return countsSpeakers(reading, first, end);
  if (is(reading, first, PREPOSITION) && !known) return false;
  if (
    /^(?:ل|ب)/.test(head) &&
    !known &&
    kind === "object" &&
    head.length > 3 &&
    isDefinite(head.slice(1))
  )
    return false;
  if (/^ب../.test(head) && !known && kind === "object" && isManner(reading, first)) return false;
  if (is(reading, first, MONTH) || timePhraseEnd(reading, first, end) >= end) return false;
  if (PARTS_OF_TIME.test(head)) return false;
  if (
    kind === "object" &&
    !known &&
    !is(reading, first, COLLECTIVE) &&
    is(reading, first, ACT_NOUN | ACCUSATIVE) &&
    !PAPERS.has(head)
  )
    return false;
  if (!known && !is(reading, first, GIVEN_NAME) && isDeed(head) && is(reading, first + 1, DEFINITE))
    return false;
  if (isSign(reading, first)) return false;
  if (NOT_A_SPEAKER.has(head) && !known && !isCommander(reading, first))
    return kind !== "object" && head === "هذا";
  if (kind === "object") {
    for (let index = first; index < end; index++) {
      // والفصائل التي | علقت عملياتها، ونواب …
      if (is(reading, index, RELATIVE) && commaBefore(reading, index, end) > index)
        index = commaBefore(reading, index, end);
      if (is(reading, index, CLAUSE_OPENER) && !is(reading, index, RELATIVE) && index > first)
        return false;
      if (
        index > first &&
        index < end - 1 &&
        clearFiniteCue(reading, index) &&
        !is(reading, index, ROLE)
      )
        return false;
    }
  }
  return true;
}

/** The comma behind which one more speaker is joined, or -1. */
function commaBefore(reading: Reading, from: number, end: number): number {
  for (let index = from; index < end - 1; index++)
    if (isComma(reading, index)) return isJoinedCamp(reading.forms[index + 1]!) ? index : -1;
  return -1;
}

/** صور, لقطات: what they show nobody says. */
const PICTURES = /^(?:ال)?(?:صور|صوره|لقطات|لقطه|مشاهد|فيديو|فيديوهات|تسجيلات|تسريبات|فحوصات)$/;

/** كشفت | صور …, تشير | التطورات …: what shows something, and does not speak. */
export function isSign(reading: Reading, first: number): boolean {
  const head = reading.forms[first]!;
  if (PICTURES.test(head)) return true;
  // رد | فعل الشارع
  if (head === "رد" && reading.forms[first + 1] === "فعل") return true;
  // كل | المؤشرات
  const noun = EACH.test(head) ? first + 1 : first;
  const form = reading.forms[noun] ?? "";
  return isEvent(form) || (isFigure(form) && !isOwnedByBody(reading, noun + 1));
}

const EACH = /^و?(?:كل|جميع|كافه|معظم|غالبيه)$/;

function isOwnedByBody(reading: Reading, index: number): boolean {
  return (
    is(reading, index, ROLE | BODY | COLLECTIVE) ||
    /^(?:ل|من|رسميه|حكوميه|(?:ال)?(?:استطلاع|دراسه|بحث|تقرير|مسح|تحقيق|متحف|مركز|معهد))$/.test(
      reading.forms[index] ?? "",
    )
  );
}

/** ويتحدث | بحرية عن …: how. */
function isManner(reading: Reading, first: number): boolean {
  if (is(reading, first, COLLECTIVE | CITY | PLACE | GIVEN_NAME | COMMON_NOUN)) return false;
  return isCommonNoun(reading.forms[first]!.slice(1));
}

/** 42 من قادة القوات, 12 نائبا. */
function countsSpeakers({ forms }: Reading, first: number, end: number): boolean {
  const head = forms[first + 1] === "من" ? forms[first + 2] : forms[first + 1];
  if (head === undefined || first + 1 >= end) return false;
  return isRole(head) || isCollective(head) || isBody(head) || isRole(head.replace(/ا$/, ""));
}

/** امتلاك العراق, انفراد الوزارة: a deed, and no paper that speaks (تقرير, استطلاع). */
function isDeed(form: string): boolean {
  return isActShape(form) && !isCollective(form) && !PAPERS.has(bare(form));
}

const PAPERS = wordSet(
  "بيان تحقيق تقرير تقارير استطلاع إعلان تصريح تعميم تسجيل اتحاد ائتلاف أهالي أعضاء أطراف أحزاب",
);

/** آمر with its madda commands, أمر is a matter. */
function isCommander({ forms, tokens, document }: Reading, index: number): boolean {
  return forms[index] === "امر" && document.text.charAt(tokens[index]!.start) === "\u0622";
}

const PARTS_OF_TIME = /^و?(?:مطلع|نهايه|بدايه|منتصف|اواخر|اوائل)$/;
