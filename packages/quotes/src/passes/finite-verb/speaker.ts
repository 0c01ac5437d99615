import { MONTHS, RELATIVES } from "../../lexicon/function-words.ts";
import { isAccusative } from "../../lexicon/word-kinds.ts";
import { wordSet } from "../../lexicon/word-set.ts";
import type { Range } from "../../reading/frame.ts";
import type { Reading } from "../../reading/reading.ts";
import {
  clearFiniteCue,
  isBody,
  isCollective,
  isDefinite,
  isPreposition,
  isRole,
  opensClause,
} from "../../reading/tests-on-tokens.ts";
import { timePhraseEnd } from "../../source/after-verb/time-phrase.ts";
import { isNameOfAli } from "../../source/noun-phrase/names.ts";
import { isActNoun, isActShape } from "../../source/object-start.ts";

const NOT_A_SPEAKER = wordSet(
  "هذا ذلك تلك ما لا لم لن ليس قد إذا عام عاما يوم كل شيء أمر الأمر أول مرة جميع أي ألف مليون اتفاق قرار عملية هجوم حول أكثر أقل نحو غارة معركة حرب خطوة بنحو بينها بينهم",
);

/** A phrase that can speak at all: no preposition, number, verb or thing at its head. */
export function isSpeaker(reading: Reading, { first, end }: Range, kind: string): boolean {
  const head = reading.forms[first]!;
  const known = isRole(head) || isBody(head) || (head === "علي" && isNameOfAli(reading, first));
  if (reading.tokens[first]!.kind === "number") return countsSpeakers(reading, first, end);
  if (isPreposition(head) && !known) return false;
  if (
    /^(?:ل|ب)/.test(head) &&
    !known &&
    kind === "object" &&
    head.length > 3 &&
    isDefinite(head.slice(1))
  )
    return false;
  if (MONTHS.has(head) || timePhraseEnd(reading, first, end) >= end) return false;
  if (PARTS_OF_TIME.test(head)) return false;
  if (kind === "object" && !known && !isCollective(head) && (isActNoun(head) || isAccusative(head)))
    return false;
  if (!known && isDeed(head) && isDefinite(reading.forms[first + 1] ?? "")) return false;
  if (NOT_A_SPEAKER.has(head) && !isCommander(reading, first))
    return kind !== "object" && head === "هذا";
  if (kind === "object") {
    for (let index = first; index < end; index++) {
      const form = reading.forms[index]!;
      if (opensClause(form) && !RELATIVES.has(form) && index > first) return false;
      if (index > first && index < end - 1 && clearFiniteCue(reading, index) && !isRole(form))
        return false;
    }
  }
  return true;
}

/** 42 من قادة القوات, 12 نائبا. */
function countsSpeakers({ forms }: Reading, first: number, end: number): boolean {
  const head = forms[first + 1] === "من" ? forms[first + 2] : forms[first + 1];
  if (head === undefined || first + 1 >= end) return false;
  return isRole(head) || isCollective(head) || isRole(head.replace(/ا$/, ""));
}

/** امتلاك العراق, انفراد الوزارة: a deed, and no paper that speaks (تقرير, استطلاع). */
function isDeed(form: string): boolean {
  return isActShape(form) && !isCollective(form) && !PAPERS.has(form);
}

const PAPERS = wordSet(
  "تقرير تقارير استطلاع إعلان تصريح تعميم تسجيل اتحاد ائتلاف أهالي أعضاء أطراف أحزاب",
);

/** آمر with its madda commands, أمر is a matter. */
function isCommander({ forms, tokens, document }: Reading, index: number): boolean {
  return forms[index] === "امر" && document.text.charAt(tokens[index]!.start) === "\u0622";
}

const PARTS_OF_TIME = /^و?(?:مطلع|نهايه|بدايه|منتصف|اواخر|اوائل)$/;
