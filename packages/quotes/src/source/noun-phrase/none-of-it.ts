import type { Cue } from "../../lexicon/cue-types.ts";
import { OCCASIONS, SELVES } from "../../lexicon/function-words.ts";
import {
  ACT_SHAPE,
  ADJECTIVE,
  COMMON_NOUN,
  DEFINITE,
  GIVEN_NAME,
  ROLE,
} from "../../lexicon/kinds.ts";
import { MANNERS } from "../../lexicon/manners.ts";
import { PARTS } from "../../lexicon/time-words.ts";
import { IN_A_WAY } from "../../lexicon/ways.ts";
import { isCommonNoun } from "../../lexicon/word-kinds.ts";
import { is, type Reading } from "../../reading/reading.ts";
import { clauseAfter, isColon, isComma } from "../../reading/tests-on-tokens.ts";
import type { Phrase } from "./phrase.ts";

/** Behind a speaker what is none of his phrase: how and when he spoke, the paper that he gave out, himself as whom he describes, what follows each of them. */
export function isNoneOfIt(
  reading: Reading,
  index: number,
  first: number,
  phrase: Phrase,
  cue: Cue | null,
): boolean {
  const form = reading.forms[index]!;
  // جاءت كلمة الملك | بمثابة توضيح
  if (form === "بمثابه") return true;
  if (IN_A_WAY.has(form) || isMannerHere(reading, index)) return true;
  // سعيد جبار | البالغ من العمر 45 عاما
  if (isAged(reading, index)) return true;
  // فلان | فلم يغادر, انتقد فلان | لأنه لم يف بوعده
  if (/^[فل]/.test(form) && CLAUSES.test(form)) return true;
  // وتصف الشركة | نفسها بأنها …
  if (cue?.class === "describe" && SELVES.has(form))
    return /^ب/.test(reading.forms[index + 1] ?? "") || !is(reading, index + 1, DEFINITE);
  // تعليقات الرئيس | السابقة: the quality of the words, and none of a man.
  if (index - 1 === first && /^ال(?:سابقه|اخيره|متكرره|جديده|مثيره)$/.test(form))
    if (OFFICE.test(reading.forms[first]!)) return true;
  if (PARTS.has(form)) {
    const ended = phrase.closed || phrase.described || is(reading, index - 1, ADJECTIVE);
    return ended && isPartOfTime(reading, index);
  }
  if (phrase.named && isPaper(form)) return true;
  // أعلن الزعيم جمال عبد الناصر | تأميم القناة: an unknown word of this shape in front of another is a deed.
  if (phrase.named && cue?.takes.has("object") && DEED.test(form) && isUnknown(reading, index))
    return is(reading, index + 1, DEFINITE | COMMON_NOUN) && !/ي$/.test(reading.forms[index + 1]!);
  // يطالب كل منهما | بالمنصب
  if (reading.forms[first] === "كل" && EACH.test(reading.forms[index - 1]!)) return true;
  return phrase.named && isWhatHeShows(reading, index);
}

function isUnknown({ kinds }: Reading, index: number): boolean {
  return (kinds[index]! & ~ACT_SHAPE) === 0;
}

const OFFICE =
  /^ال(?:رئيس|وزير|سفير|مدير|قائد|امين|متحدث|ناطق|ملك|عاهل|امير|مسؤول|نائب|مرشد|مبعوث)$/;

const DEED = /^ت..ي.$/;

const CLAUSES = /^(?:ف(?:لم|لا|لن)|ل(?:ان|كون)(?:ه|ها|هم|هما))$/;

const EACH = /^من(?:ها|هم|هما|هن)$/;

/** الخالدي | عام 2012, الشركة | العام الماضي: not الأمين | العام الحالي. */
function isPartOfTime({ forms }: Reading, index: number): boolean {
  const next = forms[index + 1] ?? "";
  if (/^ال/.test(forms[index]!)) return PAST.test(next);
  return PAST.test(next) || /^(?:19|20)\d\d$/.test(next);
}

const PAST = /^ال(?:ماضيه?|جاري|جاريه|فائته?|منصرمه?|مقبله?|قادمه?)$/;

/** أصدر العبودي | بيانا, نشر الخالدي | مقطعا: behind a name the paper that he gave out. */
export function isPaper(form: string): boolean {
  return /.{3,}ا$/.test(form) && OCCASIONS.has(form.slice(0, -1));
}

/** ولوح الخالدي | بجزء من حطام: a thing behind ب and behind a name. */
function isWhatHeShows(reading: Reading, index: number): boolean {
  const form = reading.forms[index]!;
  if (!/^ب(?!ال).{3,}/.test(form) || is(reading, index, GIVEN_NAME | ROLE | COMMON_NOUN))
    return false;
  return isCommonNoun(form.slice(1)) && !is(reading, index + 1, DEFINITE);
}

/** فرد القائد | مبتسما: «…»: how it was said, right before the words. */
export function isMannerAtEnd({ forms, tokens }: Reading, index: number): boolean {
  const next = tokens[index + 1];
  if (next === undefined || !/^م.{3,}ا$/.test(forms[index]!)) return false;
  return next.kind === "open-quote" || forms[index + 1] === ":";
}

/** قالت النائبة | غاضبة إن …, وحذر فلان | ساخرا من أن …: how somebody is who speaks, in front of what he says. */
export function isMannerHere(reading: Reading, index: number): boolean {
  if (!MANNERS.has(reading.forms[index]!)) return false;
  const next = reading.tokens[index + 1];
  if (next === undefined || next.kind === "open-quote" || isColon(reading, index + 1)) return true;
  return clauseAfter(reading, index + 1) >= 0 || isComma(reading, index + 1);
}

/** البالغ من العمر | 45 عاما, البالغة | 30 عاما. */
export function isAged({ forms, tokens }: Reading, index: number): boolean {
  if (!/^البالغه?$/.test(forms[index]!)) return false;
  return tokens[index + 1]?.kind === "number" || forms[index + 2] === "العمر";
}
