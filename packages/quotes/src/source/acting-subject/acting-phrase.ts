import { isClearDeed, isDeed, meets } from "../../lexicon/deeds.ts";
import { FAMILY_NAMES, FAMILY_NAMES_BEHIND } from "../../lexicon/family-names.ts";
import {
  ACCUSATIVE,
  ACT_NOUN,
  ADJECTIVE,
  BODY,
  CITY,
  COLLECTIVE,
  COMMON_NOUN,
  DEFINITE,
  GIVEN_NAME,
  NAME,
  PLACE,
  QUANTIFIER,
  ROLE,
} from "../../lexicon/kinds.ts";
import { isPersonAlone } from "../../reading/known-names.ts";
import { endsInTehMarbuta, lastLetter } from "../../reading/raw-letters.ts";
import { is, type Reading } from "../../reading/reading.ts";
import { isComma } from "../../reading/tests-on-tokens.ts";
import { isGivenName } from "../noun-phrase/ends-name.ts";
import { nounPhraseEnd } from "../noun-phrase.ts";
import { isKnown, withoutTanwin } from "../speaker-start.ts";

/**
 * The end of the phrase of who does something, which no governed words of a verb of saying bound: no next verb, no object and nothing that he is made
 * belongs to it (يقف الوزير خالد العبدالله | وتعلو …, لكن المتحدث فلان | غادر …, التقى الوزير فلان | وزير الدفاع …, انتخبت فلانة | رئيسة للمجلس).
 */
export function actingEnd(reading: Reading, first: number, before: number): number {
  const end = nounPhraseEnd(reading, first, before);
  // عدد الصحف …, بيان …: only of persons.
  if (is(reading, first, BODY | COLLECTIVE | QUANTIFIER) && !is(reading, first, ROLE)) return end;
  if (standsAlone(reading, first)) return first + 1;
  const met = meets(reading.forms[first - 1] ?? "");
  for (let index = first + 1; index < end; index++) {
    if (met && isWhoIsMet(reading, index, first)) return index;
    if (reading.nameEnds[index]! > index) {
      index = reading.nameEnds[index]! - 1;
      continue;
    }
    // استقبل الوزير | في مكتبه سفيرا, تفقد الوزير | الجرحى
    if (isPlural(reading.forms[index]!) || isInHisOwn(reading, index)) return index;
    if (isNextVerb(reading, index) || isBehindSon(reading, index)) return index;
    if (isNamed(reading, index - 1, first) && isNoName(reading, index)) return index;
  }
  return end;
}

/** السوداني | إلى بغداد, العبادي | الجرحى: a person of one word; not المهندس | المعماري فلان, nor العامري | والمالكي. */
export function standsAlone(reading: Reading, index: number): boolean {
  if (!isPersonAlone(reading, { first: index, end: index + 1 })) return false;
  const next = index + 1;
  if (reading.tokens[next]?.kind !== "word") return !isComma(reading, next);
  const form = reading.forms[next]!;
  if (isDeed(form)) return true;
  const joined = /^وال/.test(form) || isPersonAlone(reading, { first: next, end: next + 1 });
  if (joined || is(reading, next, GIVEN_NAME | ADJECTIVE)) return false;
  if (reading.kinds[next] === 0) return /^[بلكوفيتن]/.test(form);
  return !/^ال.{2,}يه?$/.test(form) || lastLetter(reading, next) === "ى";
}

/** في مكتبه, في منزلها: where he does it. */
function isInHisOwn(reading: Reading, index: number): boolean {
  const { forms } = reading;
  if (forms[index] !== "في" || !HIS_ROOMS.test(forms[index + 1] ?? "")) return false;
  // ضابط | في مكتبه: where he serves.
  return is(reading, index - 1, DEFINITE | GIVEN_NAME);
}

const HIS_ROOMS = /^(?:مكتب|منزل|قصر|مقر|بيت|دار|ديوان|مضيف)(?:ه|ها|هم)$/;

/** أم أحمد | القاعة: behind the name of a son a thing. */
function isBehindSon(reading: Reading, index: number): boolean {
  if (!is(reading, index, DEFINITE) || !is(reading, index, COMMON_NOUN)) return false;
  return /^(?:ام|ابو|ابا|ابي)$/.test(reading.forms[index - 2] ?? "");
}

/** فلم, وتعلو, غادر: what the clause tells of him, or the next one. */
function isNextVerb(reading: Reading, index: number): boolean {
  const form = reading.forms[index]!;
  if (reading.tokens[index]!.kind !== "word" || is(reading, index, ROLE | BODY | GIVEN_NAME))
    return false;
  if (/^ف(?:لم|لا|لن|ما|قد)$/.test(form)) return true;
  if (/^وت.{3,}/.test(form) && reading.kinds[index] === 0) return true;
  return isClearDeed(form) || (isDeed(form) && !is(reading, index, COMMON_NOUN | ACT_NOUN));
}

/** استقبل الوزير فلان | السفير الفرنسي: behind a name another title, without a comma. */
function isWhoIsMet(reading: Reading, index: number, first: number): boolean {
  const titled =
    is(reading, index, ROLE) || (is(reading, index, NAME) && !is(reading, index, GIVEN_NAME));
  if (!titled || isComma(reading, index - 1)) return false;
  return isNamed(reading, index - 1, first) || isBehindOffice(reading, index, first);
}

/** استقبل رئيس الجمهورية | السفير الفرنسي: behind an office with its genitive another one; not القائد العام, which the same man is. */
function isBehindOffice(reading: Reading, index: number, first: number): boolean {
  if (index - first < 2 || !is(reading, index, DEFINITE) || is(reading, index, ADJECTIVE))
    return false;
  if (!is(reading, index - 1, DEFINITE) || is(reading, first, DEFINITE)) return false;
  return !/^ال(?:قائد|امين|مساعد|سابق|حالي|ناطق|متحدث)$/.test(reading.forms[index]!);
}

/** A word that can be the last of a name, behind a title or another name. */
function isNamed(reading: Reading, index: number, first: number): boolean {
  if (index < first || reading.tokens[index]!.kind !== "word") return false;
  if (is(reading, index, GIVEN_NAME)) return !is(reading, index, PLACE);
  // خالد العبدالله, سامر الحداد
  const family = is(reading, index - 1, GIVEN_NAME) || reading.kinds[index - 1] === 0;
  if (index - 1 > first && is(reading, index, DEFINITE) && family) return !is(reading, index, ROLE);
  if (is(reading, index, ROLE | BODY | COLLECTIVE | COMMON_NOUN | ADJECTIVE | CITY | PLACE))
    return false;
  return reading.kinds[index] === 0 || (index > first && is(reading, index, DEFINITE));
}

/** مايكل | بشير العياري: between a first name and a family name a noun without the article is a name too. */
export function isBetweenNames(reading: Reading, index: number): boolean {
  const first = reading.forms[index - 1] ?? "";
  const unknown = reading.kinds[index - 1] === 0 && !/^[وفبلكيت]/.test(first);
  if (!unknown && !is(reading, index - 1, GIVEN_NAME)) return false;
  if (is(reading, index, DEFINITE | ROLE | BODY | ACT_NOUN)) return false;
  if (endsInTehMarbuta(reading, index)) return false;
  return /^ال.{3,}ي$/.test(reading.forms[index + 1] ?? "") && !is(reading, index + 1, ADJECTIVE);
}

/** صورة, هجوما, رئيسا, الجرحى, من الجلسة: behind a name a thing, or what somebody is made. */
function isNoName(reading: Reading, index: number): boolean {
  const form = reading.forms[index]!;
  if (reading.tokens[index]!.kind !== "word" || is(reading, index, GIVEN_NAME)) return false;
  if (isBetweenNames(reading, index)) return false;
  if (form === "من")
    return is(reading, index + 1, DEFINITE) && !is(reading, index + 1, BODY | COLLECTIVE | ROLE);
  if (is(reading, index, ROLE)) {
    if (withoutTanwin(form) !== form && isKnown(withoutTanwin(form))) return true;
    return endsInTehMarbuta(reading, index) && /^ل/.test(reading.forms[index + 1] ?? "");
  }
  if (!is(reading, index, COMMON_NOUN) || is(reading, index, BODY | COLLECTIVE)) return false;
  // كريم جاسم | القاعة, سلمى حسن | المخيم
  const names = isGivenName(reading, index - 1) && isGivenName(reading, index - 2);
  if (is(reading, index, DEFINITE) && names && !isOfName(reading, index))
    return !/^ال.{3,}ي$/.test(form) && !FAMILY_NAMES.has(form) && !FAMILY_NAMES_BEHIND.has(form);
  if (is(reading, index, DEFINITE)) return lastLetter(reading, index) === "ى" && isPlural(form);
  return is(reading, index, ACCUSATIVE) || endsInTehMarbuta(reading, index);
}

/** المتحدث باسم | الوزارة, بدر | الدين. */
function isOfName({ forms }: Reading, index: number): boolean {
  return forms[index] === "الدين" || forms[index - 1] === "باسم";
}

/** الجرحى, المرضى, القتلى: plurals of whom something has befallen. */
function isPlural(form: string): boolean {
  return /^ال(?:جرحي|مرضي|قتلي|موتي|اسري|ضحايا)$/.test(form);
}
