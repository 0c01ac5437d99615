import { bare } from "../../lexicon/bare.ts";
import {
  ACCUSATIVE,
  ACT_NOUN,
  ADJECTIVE,
  BODY,
  CLAUSE_OPENER,
  COLLECTIVE,
  COMMON_NOUN,
  DEFINITE,
  GIVEN_NAME,
  OWNED,
  PLACE,
  PREPOSITION,
  QUANTIFIER,
  REPORTING_NOUN,
  ROLE,
} from "../../lexicon/kinds.ts";
import { SPOKEN } from "../../lexicon/spoken-words.ts";
import { isActNoun, isActShape, isCollective } from "../../lexicon/word-kinds.ts";
import { wordSet } from "../../lexicon/word-set.ts";
import { endsInTehMarbuta, lastLetter } from "../../reading/raw-letters.ts";
import { is, type Reading } from "../../reading/reading.ts";
import { isComma, isPunctuation } from "../../reading/tests-on-tokens.ts";
import { areTwo } from "../noun-phrase/are-two.ts";
import { isPaper } from "../noun-phrase/none-of-it.ts";
import { nounPhraseEnd } from "../noun-phrase.ts";
import { disagrees } from "./disagrees.ts";
import { isObject } from "./is-object.ts";
import { isPeople } from "./object-in-source.ts";
import type { Scan } from "./scan.ts";

/** طالب، اتهم، دعا: a second person stands behind the speaker. */
export function takesPerson({ form, settled, source }: Scan): boolean {
  return (
    form.cue.takes.has("addressee") || form.cue.class === "accuse" || settled || source !== null
  );
}

/** A noun phrase is the subject, or behind it the object, the addressee, or more of the subject. */
export function takePhrase(scan: Scan, index: number): number {
  const { reading, end, form } = scan;
  const { takes } = form.cue;
  const next = nounPhraseEnd(reading, index, end, form.cue, !takesPerson(scan));
  scan.aside = false;
  if (tookSubject(scan, index)) {
    scan.source = { first: scan.second, end: subjectEnd(scan) };
    scan.second = index;
    return next;
  }
  if (isTitleOf(scan, index)) {
    scan.source = { first: scan.second, end: next };
    scan.second = -1;
    return next;
  }
  if (scan.source === null && !scan.settled && !isObject(scan, index) && canFollow(scan, index)) {
    scan.source = { first: index, end: next };
    return next;
  }
  if (takes.has("object") && isMoreOfName(scan, index, next)) {
    scan.source = { first: scan.source!.first, end: next };
    return next;
  }
  if (takes.has("object") || takes.has("addressee")) {
    if (isAsked(scan, index) || isBehindListener(scan, index)) scan.second = index;
    else if (scan.second < 0)
      scan.second = POINTING.has(reading.forms[index - 1]!) ? index - 1 : index;
    return next;
  }
  const word = reading.forms[index]!;
  const listener = is(reading, index, COMMON_NOUN | COLLECTIVE | ROLE);
  // وتابع أردوغان | حديثه قائلا
  const his = is(reading, index, ACT_NOUN) && lastLetter(reading, index) === "ه";
  const spoken = form.cue.class === "say" && SPOKEN.test(word);
  // خبراء بالأمم المتحدة | يحققون في …: a verb of many.
  if (/^ي.{2,}ون$/.test(word) && reading.kinds[index] === 0) return next;
  // وحدد الجيش | 4 أهداف, | أربعة شروط
  if (areCounted(scan, index)) return next;
  // رأت طهران | ما حدث «عملا همجيا»
  if (word === "ما" || his || spoken || isPaper(word) || isThing(scan, index)) return next;
  if (scan.source?.end === index && !(listener && /^ال/.test(word)) && !is(reading, index, OWNED))
    scan.source = { first: scan.source.first, end: next };
  return next;
}

/** Things, told in their number behind a whole speaker: وحدد الجيش المصري | 4 أهداف, وطرح الوزير | أربعة شروط. */
function areCounted({ reading, source }: Scan, index: number): boolean {
  const counts = reading.tokens[index]!.kind === "number" || NUMERALS.test(reading.forms[index]!);
  if (!counts || source === null || !is(reading, source.first, ROLE | BODY)) return false;
  if (reading.tokens[index + 1]?.kind !== "word" || reading.forms[index - 1] === "ال") return false;
  const people = ROLE | BODY | COLLECTIVE | DEFINITE | QUANTIFIER;
  return is(reading, index + 1, COMMON_NOUN) && !is(reading, index + 1, people);
}

const NUMERALS = /^(?:ثلاث|اربع|خمس|ست|سبع|ثماني|تسع|عشر)ه?$/;

/** ويفسر العميد عماد | لطيف العمر ذلك بأن …: behind a first name a noun is more of the name, where what the verb takes stands behind it. */
function isMoreOfName({ reading, source, end }: Scan, index: number, next: number): boolean {
  if (source?.end !== index || next >= end || !is(reading, source.first, ROLE)) return false;
  const name = source.end - 1;
  if (name === source.first || !(reading.kinds[name] === 0 || is(reading, name, GIVEN_NAME)))
    return false;
  const known = DEFINITE | OWNED | ACT_NOUN | ROLE | BODY | COLLECTIVE | QUANTIFIER | ACCUSATIVE;
  if (is(reading, index, known | REPORTING_NOUN) || POINTING.has(reading.forms[index]!))
    return false;
  // سعي | الوزارة, نفي | طهران: whose deed it is.
  if (is(reading, index + 1, BODY | ROLE | PLACE | COLLECTIVE)) return false;
  return is(reading, next, DEFINITE | OWNED | ACT_NOUN) || POINTING.has(reading.forms[next]!);
}

/** وأضاف الحزب | صورة للضحية: behind a body a thing without the article is no part of who speaks. */
function isThing({ reading, source }: Scan, index: number): boolean {
  if (source === null) return false;
  // تروي النائبة هدى الراوي | قصة نزوحها
  const family =
    /^ال.{2,}ي$/.test(reading.forms[source.end - 1]!) &&
    is(reading, source.end - 2, GIVEN_NAME) &&
    !is(reading, source.end - 1, ADJECTIVE);
  const body = is(reading, source.first, BODY) && !is(reading, source.first, ROLE);
  if (!body && !family) return false;
  if (!is(reading, source.end - 1, DEFINITE)) return false;
  if (!is(reading, index, ACCUSATIVE) && !endsInTehMarbuta(reading, index)) return false;
  const speaks = ROLE | BODY | COLLECTIVE | GIVEN_NAME | QUANTIFIER | DEFINITE;
  return is(reading, index, COMMON_NOUN) && !is(reading, index, speaks);
}

/** ويناشدون وزير الموارد | فتح السد: behind whom they call on, the deed that they ask of him. */
function isAsked({ reading, form, second }: Scan, index: number): boolean {
  if (!form.cue.takes.has("addressee") || form.cue.class === "accuse" || second < 0) return false;
  // فتح الله is a name.
  if (reading.forms[index + 1] === "الله") return false;
  // ناشد | الأطراف كافة ضبط النفس, | حلفاءها عدم سحب الجنود
  const people = ROLE | BODY | COLLECTIVE | QUANTIFIER | DEFINITE | OWNED;
  if (!is(reading, second, people) || is(reading, second, ACT_NOUN)) return false;
  if (is(reading, index, ROLE | BODY | OWNED)) return false;
  // ناشد زملاءه | الالتفات إلى المرضى
  return is(reading, index, ACT_NOUN) || isActShape(bare(reading.forms[index]!));
}

/** اقترح على الرئيس، سعد فلاح، | إمكانية اللقاء: behind the name, between commas, of whom it is said to. */
function isBehindListener({ reading, form, source, second }: Scan, index: number): boolean {
  if (second < 0 || !isComma(reading, second - 1) || !isComma(reading, index - 1)) return false;
  // اتهم القائد، المتحدث باسم القوات التي …، | المتمردين بـ…: behind his own title.
  if (form.cue.class === "accuse")
    return source?.end === second - 1 && is(reading, second, ROLE) && isPeople(reading, index);
  if (form.cue.takes.has("addressee") || !is(reading, second, GIVEN_NAME)) return false;
  if (is(reading, second, ACT_NOUN) || is(reading, index, ROLE | BODY | DEFINITE)) return false;
  return is(reading, index, ACT_NOUN) || is(reading, index + 1, ACT_NOUN);
}

/**
 * وانتقد الطاهر | مسؤولين كبارا, ورفض الفيفا | طلب الاتحاد: a definite word right behind the verb, taken for its object, is the subject where another phrase
 * that can be nothing but the object follows.
 */
function tookSubject(scan: Scan, index: number): boolean {
  const { reading, verb, form, settled, source, second } = scan;
  if (source !== null || settled || second !== verb + 1 || form.pronoun) return false;
  if (accusesNext(scan, index)) return true;
  if (!is(reading, second, DEFINITE) || isDeed(reading, second)) return false;
  if (is(reading, second, COLLECTIVE) || /ين$/.test(reading.forms[second]!)) return false;
  if (disagrees(reading, second, form) || subjectEnd(scan) > index) return false;
  const word = reading.forms[index]!;
  if (subjectEnd(scan) === index && arePeople(word)) return true;
  return (
    is(reading, index, ACT_NOUN | OWNED | REPORTING_NOUN) &&
    !is(reading, index, DEFINITE | GIVEN_NAME | ROLE)
  );
}

/** اتهمت أجهزة الأمن | موسكو بـ…: of two phrases in a row behind a verb that needs somebody the first is the subject. */
function accusesNext(scan: Scan, index: number): boolean {
  const { reading, form, second } = scan;
  if (form.cue.class !== "accuse" && form.cue.class !== "describe") return false;
  if (is(reading, second, OWNED | ACCUSATIVE) || disagrees(reading, second, form)) return false;
  return subjectEnd(scan) === index && is(reading, index, ROLE | BODY | COLLECTIVE);
}

/** أعلنت آمنة السالمي، | مديرة المكتب، …: a title behind the comma shows that the name in front, taken for the object, is the speaker's. */
function isTitleOf(scan: Scan, index: number): boolean {
  const { reading, verb, form, settled, source, second } = scan;
  if (source !== null || settled || second !== verb + 1 || form.pronoun) return false;
  if (!is(reading, index, ROLE) || !isComma(reading, index - 1)) return false;
  if (is(reading, second, ACT_NOUN | OWNED) || isDeed(reading, second)) return false;
  return subjectEnd(scan) === index - 1 && !disagrees(reading, second, form);
}

function subjectEnd({ reading, second, end, form }: Scan): number {
  return nounPhraseEnd(reading, second, end, form.cue);
}

function isDeed({ forms }: Reading, index: number): boolean {
  const noun = bare(forms[index]!);
  return isActNoun(noun) || isActShape(noun) || /ات$/.test(noun);
}

/** مسؤولين, ناشطين: an indefinite plural of people in the oblique case. */
function arePeople(word: string): boolean {
  return /^(?!ال).{3,}ين$/.test(word) && isCollective(word);
}

const POINTING = wordSet("هذا هذه ذلك تلك هؤلاء هذان هاتان");

/** تبنت الهجوم حينها | الحركة: between the object and a subject behind it stands neither a pause nor a preposition with its noun. */
function followsAtOnce(reading: Reading, second: number, index: number): boolean {
  for (let between = second + 1; between < index; between++) {
    if (isPunctuation(reading, between) || is(reading, between, PREPOSITION | CLAUSE_OPENER))
      return false;
    if (reading.tokens[between]!.kind === "word" && /^(?:لل|بال)/.test(reading.forms[between]!))
      return false;
  }
  return true;
}

/** No accusative is a subject (واستشهد | مقارنا). Behind the object only a title, a body or a definite noun is still the subject (أعلنت وقف النار بشكل | كلي has none). */
function canFollow({ reading, form, second }: Scan, index: number): boolean {
  // يشن حملة | إعلامية: the other half of the expression.
  if (form.cue.company?.test(reading.forms[index]!)) return false;
  const accusative =
    is(reading, index, ACCUSATIVE) &&
    !reading.forms[index]!.endsWith("ها") &&
    !areTwo(reading, index);
  if (accusative && !is(reading, index, GIVEN_NAME | ROLE | BODY | COLLECTIVE)) return false;
  // تجميد ثلاثة | آلاف درجة: what is counted behind a number.
  if (second >= 0 && is(reading, index - 1, QUANTIFIER)) return false;
  if (second < 0) return true;
  if (!followsAtOnce(reading, second, index)) return false;
  // وجدد دعوة بلاده | الحزب إلى التهدئة: whom the call is to.
  if (is(reading, second, REPORTING_NOUN) && index > second + 1) return false;
  if (is(reading, index, ROLE | BODY | COLLECTIVE | DEFINITE)) return true;
  // وأكد صحتها | صحافيون من البلدة
  return /^(?!ال).{3,}يون$/.test(reading.forms[index]!);
}
