import { isDefinite } from "../../lexicon/classify/article.ts";
import { COUNTRIES } from "../../lexicon/countries.ts";
import { PLACES, QUANTIFIERS } from "../../lexicon/function-words.ts";
import {
  isAdjective,
  isBody,
  isCollective,
  isCommonNoun,
  isOwned,
  isRole,
} from "../../lexicon/word-kinds.ts";
import { wordSet } from "../../lexicon/word-set.ts";
import type { Reading } from "../../reading/reading.ts";
import { isKnown, isOwnedRole, withoutTanwin } from "../speaker-start.ts";
import type { Phrase } from "./phrase.ts";

/** فرئيس الكتلة, ومحافظ, لرجل الدين: a title or body without the ف, و or ل in front. */
export function withoutJoin(form: string, governed = false): string {
  // غير أن | ضابطا كبيرا …
  if (governed && isKnown(withoutTanwin(form))) return withoutTanwin(form);
  const rest = form.slice(1);
  return /^[وفل]../.test(form) && !isRole(form) && !isBody(form) && (isRole(rest) || isBody(rest))
    ? rest
    : form;
}

/** 12 | مسؤولا: behind the number a title, body or group in the accusative. */
export function counts({ forms, tokens }: Reading, first: number): boolean {
  if (tokens[first]!.kind !== "number") return false;
  const form = forms[first + 1] ?? "";
  const noun = withoutTanwin(form);
  return noun !== form && isKnown(noun);
}

/** هؤلاء | النواب, هاتان | الدولتان: a word that points at them in front of their noun. */
export function points(form: string): boolean {
  return THESE.test(form);
}

const THESE = /^و?ه(?:[ؤوء]+لاء?|ذان|ذين|اتان|اتين)$/;

/** تونس | تضامنها, ميانمار | التقرير: what is no quality (كوريا | الشمالية) is no part of a country's name. */
function isAnother(next: string): boolean {
  if (isOwned(next) || QUANTIFIERS.has(next)) return true;
  return isDefinite(next) && !isAdjective(next) && !/(?:ي|يه)$/.test(next);
}

/** متظاهرو, ناشطو: a sound plural without its ن. */
export function isConstructPlural(form: string): boolean {
  return /.{3,}و$/.test(form) && isCollective(`${form}ن`);
}

/** مستخدمي | الشبكة, سياسيي | البلاد: a plural of people in front of its genitive, in the oblique case. */
export function isPeopleOf(form: string): boolean {
  return /.{3,}ي$/.test(form) && isCollective(`${form}ن`);
}

/** Family names with the ending of a plural: وأدان | عريقات القرار. */
const FAMILIES = wordSet("عريقات بركات فرحات عبيدات نشأت شحات خريسات فريحات");

/** Takes in the head: whether the phrase can end behind it. */
export function openPhrase(phrase: Phrase, form: string, next: string, owned: boolean): void {
  if (QUANTIFIERS.has(form)) return;
  if (PLACES.has(form) || (COUNTRIES.has(form) && isAnother(next))) phrase.closed = true;
  if (isCollective(form) && !isDefinite(form)) return;
  // متظاهرو | البصرة: a plural that has lost its ن waits for its genitive.
  if (isConstructPlural(form)) return;
  phrase.closed ||=
    isDefinite(form) ||
    form.startsWith("لل") ||
    (owned && isOwned(form)) ||
    (/(?:ون|ين)$/.test(form) && isCollective(form));
  // محامية | المجموعة with ة waits for its genitive, محاميه does not.
  if (owned && isOwnedRole(form)) phrase.closed = true;
  // اقتصاديات | الميليشيات: an unknown plural waits for its genitive.
  else if (/ات$/.test(form) && !phrase.closed && isDefinite(next) && !FAMILIES.has(form)) return;
  else if (!isRole(form) && !isBody(form) && !isCommonNoun(form) && !isCollective(form)) {
    phrase.closed = true;
    phrase.named = true;
  }
}
