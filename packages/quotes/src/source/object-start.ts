import { ADDRESSEES, OBJECT_NOUNS, TITLE_ADJECTIVES } from "../lexicon/source-words.ts";
import { isCommonNoun } from "../lexicon/word-kinds.ts";
import { wordSet } from "../lexicon/word-set.ts";
import type { Reading } from "../reading/reading.ts";
import { isBody, isDefinite, isRole } from "../reading/tests-on-tokens.ts";

const NAMES = wordSet(
  "تحسين توفيق إحسان إقبال انتصار ابتسام افتخار تيسير إسماعيل إبراهيم إسحاق امتياز تقي محمد مصطفى منير ماجد مجاهد معاذ مهند إياد إيهاب إلهام إسلام إيمان إسراء إخلاص تبارك معارض اعتماد",
);
const DERIVED = /^(?:ا..ا.|ان..ا.|ا...ا.|است..ا.|ا.ا.ه|است.ا.ه|ت..ي.|ت..يه|ت.ا..|م.ا..ه|م.ا.اه)$/;
const OWNED = /(?:هما|هم|ها|ه)$/;

/** Whether the word is a verbal noun by list or by shape: what a cue with a noun object reports. */
export function isActNoun(form: string): boolean {
  if (isDefinite(form)) return OBJECT_NOUNS.has(form);
  if (NAMES.has(form)) return false;
  if (OBJECT_NOUNS.has(form) || (DERIVED.test(form) && isCommonNoun(form))) return true;
  const stem = form.replace(OWNED, "");
  if (stem === form || stem.length < 3) return false;
  return (
    OBJECT_NOUNS.has(stem) ||
    DERIVED.test(stem) ||
    (stem.endsWith("ت") && OBJECT_NOUNS.has(`${stem.slice(0, -1)}ه`))
  );
}

/** Whether a noun phrase may end with the token: not a head that waits for its complement (رئيس، وزارة، باسم). */
function closesPhrase(reading: Reading, index: number): boolean {
  const form = reading.forms[index]!;
  if (reading.tokens[index]!.kind !== "word") return true;
  if (isDefinite(form) || form.startsWith("لل") || form.startsWith("بال")) return true;
  if (form === "باسم" || form === "رسمي") return form !== "باسم";
  return (
    !(isRole(form) || isBody(form)) ||
    /^(?:بغداد|واشنطن|طهران|انقره|موسكو|لندن|ايران|العراق|تركيا|امريكا|اميركا|روسيا|بريطانيا|فرنسا|المانيا|اربيل|البنتاغون|حلف|ناتو)$/.test(
      form,
    )
  );
}

/** Whether the object of the cue may begin at `index`, given that the source phrase began at `first` (-1: none yet). */
export function startsObject(reading: Reading, index: number, first: number): boolean {
  const form = reading.forms[index]!;
  if (reading.tokens[index]!.kind !== "word") return false;
  if (first >= 0 && !closesPhrase(reading, index - 1)) return false;
  return isActNoun(form);
}

/** Where the addressee or object of a demand or stand begins inside `first`..`end`, or -1. */
export function addresseeStart(reading: Reading, first: number, end: number): number {
  for (let index = first + 1; index < end; index++) {
    if (reading.tokens[index]!.kind !== "word" || !closesPhrase(reading, index - 1)) continue;
    const form = reading.forms[index]!;
    if (ADDRESSEES.has(form) && !TITLE_ADJECTIVES.has(form)) return index;
    if (
      isDefinite(form) &&
      isBody(form) &&
      !TITLE_ADJECTIVES.has(form) &&
      isDefinite(reading.forms[index - 1]!)
    )
      return index;
  }
  return -1;
}

const NISBA = /(?:ي|يه|يين|يون)$/;

/**
 * Where a bare object may begin inside a run of nouns `first`..`end`, when no better sign was found, or -1: behind a body or
 * title that is complete, a noun that cannot describe it (رفضت السفارة الأميركية | الاتهام، نفى العميد | التعليق).
 */
export function looseObjectStart(reading: Reading, first: number, end: number): number {
  const { forms, tokens } = reading;
  const body = isBody(forms[first]!) && !isRole(forms[first]!);
  for (let index = first + 1; index < end; index++) {
    if (tokens[index]!.kind !== "word" || !closesPhrase(reading, index - 1)) continue;
    const form = forms[index]!;
    const before = forms[index - 1]!;
    if (TITLE_ADJECTIVES.has(form) || form.startsWith("و")) continue;
    if (ADDRESSEES.has(form) || isActNoun(form)) return index;
    const definite = isDefinite(form);
    if (definite && isActNoun(form.slice(2))) return index;
    if (
      definite &&
      !NISBA.test(form) &&
      !isRole(form) &&
      index - first >= (body && isDefinite(forms[first]!) ? 2 : 3) &&
      (NISBA.test(before) || !isDefinite(before)) &&
      !isRole(before)
    )
      return index;
    if (
      !definite &&
      isDefinite(before) &&
      NISBA.test(before) &&
      !isRole(form) &&
      (body || form.length > 5)
    )
      return index;
  }
  return -1;
}
