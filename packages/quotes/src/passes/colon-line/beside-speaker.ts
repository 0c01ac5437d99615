import {
  ADJECTIVE,
  BODY,
  CITY,
  COLLECTIVE,
  COMMON_NOUN,
  DEFINITE,
  GIVEN_NAME,
  MEDIUM,
  PLACE,
  PREPOSITION,
  ROLE,
} from "../../lexicon/kinds.ts";
import { isOf } from "../../lexicon/word.ts";
import { isKnownName } from "../../reading/known-names.ts";
import { is, type Reading } from "../../reading/reading.ts";
import { isMinistry, isParty } from "./label.ts";

/**
 * النائب علي سالم | للعربية, رئيس البلاد | لخبير أممي, الوزير | من أربيل, الخارجية الإيرانية | عن الاتفاق, النائب | في أول تعليق: in the label of a headline
 * what a titled speaker speaks to, where, of what or when is no part of his title.
 */
export function standsBeside(
  reading: Reading,
  first: number,
  index: number,
  colon: number,
): boolean {
  const form = reading.forms[index]!;
  if (reading.tokens[index]!.kind !== "word") return false;
  if (form === "في") return OCCASIONS.test(reading.forms[index + 1] ?? "");
  if (form === "من") return isPlaceBehind(reading, index, colon) && isWhole(reading, first, index);
  if (form === "عن") return isBodyAlone(reading, first, index);
  if (TO_MEDIUM.test(form)) return true;
  return (
    /^ل.../.test(form) && isListener(reading, index) && canBeSpokenTo(reading, first, index, colon)
  );
}

/** في | ذكرى النصر, في | أول تعليق. */
const OCCASIONS =
  /^(?:ذكري|اول|ثاني|اخر|احدث|ختام|مستهل|رساله|حوار|حديث|مقابله|كلمه|خطاب|خطبه|عيد|مناسبه|ضوء|ظل|رد|رده|ردها|تعليق|تعقيب|افتتاح)$/;

/** النائب | للجزيرة, المسؤول | لرويترز. */
const TO_MEDIUM =
  /^ل(?:لجزيره|لعربيه|لميادين|لمنار|لحره|لحدث|لسومريه|لشرقيه|لاناضول|لصحفيين|لصحافيين|لاعلاميين|لصحافه|رويترز|رووداو|باسنيوز|سبوتنيك|شفق)$/;

/** من | أربيل, up to the colon. */
function isPlaceBehind(reading: Reading, index: number, colon: number): boolean {
  return index + 2 >= colon - 1 && is(reading, index + 1, PLACE | CITY);
}

/** The last words of the phrase are a person's name, or the definite end of his title: not مسؤول | من, خبراء | من. */
function isWhole(reading: Reading, first: number, index: number): boolean {
  if (isKnownName(reading, { first, end: index })) return true;
  if (!is(reading, first, ROLE)) return false;
  if (is(reading, first, DEFINITE) || namedBefore(reading, first, index)) return true;
  return index - first >= 2 && is(reading, index - 1, DEFINITE);
}

/** حسن الشويلي |: a given name and one more word in front. */
function namedBefore(reading: Reading, first: number, index: number): boolean {
  for (let at = index - 2; at > first; at--)
    if (is(reading, at, GIVEN_NAME) && !is(reading, at, ROLE | BODY)) return true;
  return false;
}

/** الخارجية الإيرانية | عن: a ministry or a party, and no agency that passes on. */
function isBodyAlone(reading: Reading, first: number, index: number): boolean {
  const range = { first, end: index };
  if (is(reading, first, BODY) && !is(reading, first, MEDIUM)) return true;
  return isMinistry(reading, range) || isParty(reading, range) || isKnownName(reading, range);
}

/** لخبير أممي, لوزير النفط, للحكومة, للمهاجرين: people, and who governs. */
function isListener(reading: Reading, index: number): boolean {
  const form = reading.forms[index]!;
  if (form.startsWith("لل"))
    return (
      GOVERNING.test(form) ||
      (/ين$/.test(form) && !/يين$/.test(form)) ||
      isOf(`ال${form.slice(2)}`, ROLE)
    );
  return isOf(form.slice(1), ROLE) && !isOf(form.slice(1), BODY);
}

const GOVERNING = /^لل(?:حكومه|برلمان|شعب|قضاه|نواب|وزراء|قاده|عالم)$/;

/** No title that ل goes on with (مستشار | لوزير, القائد العام | للقوات): a name in front, or an office that is whole by itself. */
function canBeSpokenTo(reading: Reading, first: number, index: number, colon: number): boolean {
  if (reading.personsAlone.has(first) || isKnownName(reading, { first, end: index })) return true;
  if (index === first + 1 && !is(reading, first, DEFINITE)) return false;
  if (!is(reading, first, ROLE | COLLECTIVE) || is(reading, first, BODY)) return false;
  if (namedBefore(reading, first, index)) return true;
  if (colon - index > LISTENER || is(reading, index - 1, PREPOSITION)) return false;
  const whole = OFFICES.test(reading.forms[first]!);
  return whole && is(reading, index - 1, DEFINITE | PLACE | ADJECTIVE | COMMON_NOUN);
}

/** Words of a listener. */
const LISTENER = 4;

/** Offices that are whole with what they are over: وزير الدفاع, ملك البحرين. */
const OFFICES =
  /^(?:ال)?(?:وزيره?|رئيس|رئيسه|ملك|امير|ولي|زعيم|محافظ|نائب|نائبه|برلماني|برلمانيه|سفير|مسؤول|مسوول|قيادي|عضو|جنرال|مرشد)$/;
