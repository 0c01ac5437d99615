import type { Cue } from "../../lexicon/cue-types.ts";
import {
  ACT_NOUN,
  ADVERB,
  BODY,
  CITY,
  COLLECTIVE,
  COMPLEMENTISER,
  DEFINITE,
  OWNED,
  PLACE,
  PREPOSITION,
  ROLE,
} from "../../lexicon/kinds.ts";
import { isOf } from "../../lexicon/word.ts";
import { is, type Reading } from "../../reading/reading.ts";
import { clauseAfter } from "../../reading/tests-on-tokens.ts";

/** What tells when or in what words somebody spoke, with the preposition that such a noun takes itself. */
const NOUNS: ReadonlyMap<string, RegExp> = new Map([
  [
    "الي",
    /^(?:زيار|جول|رحل|عود|رسال|كلم|برقي|مذكر)(?:ه|ته|تها|تهم|تهما)$|^(?:وصول|سفر|توجه|طريق|انتقال|خطاب|بيان)(?:ه|ها|هم|هما)?$/,
  ],
  [
    "علي",
    /^(?:رد|ردود|تعليق|تعقيب|جواب|اطلاع|اشراف|توقيع|تصويت|هجوم|حرب)(?:ه|ها|هم|هما)?$|^(?:اجاب|اجابات|مصادق)(?:ه|ته|تها|تهم)?$/,
  ],
  [
    "من",
    /^(?:عود)(?:ه|ته|تها|تهم)$|^(?:خروج|انسحاب|انتهاء|فراغ|قدوم|وصول|انتقال)(?:ه|ها|هم|هما)?$/,
  ],
  ["عن", /^(?:حديث|كلام|دفاع|اعلان|سؤال|س[ؤو]ال|كشف)(?:ه|ها|هم|هما)?$/],
]);

/** Words between the noun and its preposition, and between it and what the verb governs. */
const [BETWEEN, AHEAD] = [3, 14];

/**
 * أشار خلال زيارته | إلى المدينة إلى أن …, شدد في رده | على السؤال على أن …, أكد في تعليقه | على القرار أن …: the preposition is of the noun that tells when or
 * in what words it was said, where what the verb itself takes is still to come.
 */
export function isOfNoun(reading: Reading, index: number, cue: Cue, end: number): boolean {
  const form = reading.forms[index]!;
  if (form.startsWith("ب")) return meets(reading, index);
  // تعليقا | على القرار: how the speaker comes to say it.
  if (form === "علي" && ANSWERING.test(reading.forms[index - 1] ?? ""))
    return !is(reading, index + 1, COMPLEMENTISER);
  const nouns = NOUNS.get(form);
  if (nouns === undefined || is(reading, index + 1, COMPLEMENTISER)) return false;
  // أشار في كلمته | إلى تراجع الخدمات: what is told.
  if (is(reading, index + 1, ACT_NOUN | OWNED) && !is(reading, index + 1, BODY | ROLE))
    return false;
  if (!isOfOccasion(reading, index, nouns)) return false;
  for (let ahead = index + 2; ahead < Math.min(end, index + AHEAD); ahead++) {
    const clause = clauseAfter(reading, ahead);
    if (clause >= 0) return cue.takes.has("clause") || reading.forms[ahead] === form;
    if (reading.forms[ahead] === form) return true;
  }
  return false;
}

/** خلال | زيارة الوفد, في | رده: such a noun, behind a preposition or adverb of its own. */
function isOfOccasion(reading: Reading, index: number, nouns: RegExp): boolean {
  for (let noun = index - 1; noun > Math.max(0, index - 1 - BETWEEN); noun--) {
    if (reading.tokens[noun]!.kind !== "word") return false;
    // في أول تعليق له | على الحادث
    if (/^ل(?:ه|ها|هم)$/.test(reading.forms[noun]!)) continue;
    if (nouns.test(reading.forms[noun]!)) return behindPreposition(reading, noun);
    // في زيارة تونس | إلى تجنب …: where they go stands there already.
    if (is(reading, noun, PREPOSITION | COMPLEMENTISER | PLACE | CITY)) return false;
  }
  return false;
}

/** خلال | زيارته, في أول | تعليق له. */
function behindPreposition(reading: Reading, noun: number): boolean {
  const before = /^(?:اول|اخر|احدث)$/.test(reading.forms[noun - 1]!) ? noun - 2 : noun - 1;
  return is(reading, before, PREPOSITION | ADVERB);
}

const ANSWERING = /^(?:رد|تعليق|تعقيب|جواب)ا$/;
const MEETING = /^(?:ال)?(?:لقاء|لقائ|اجتماع|اتصال)(?:ه|ها|هم|هما)?$/;

/** بعد لقائه | بالسفير, عقب اجتماعه | برئيس البرلمان: whom he met. */
function meets(reading: Reading, index: number): boolean {
  if (!MEETING.test(reading.forms[index - 1] ?? "")) return false;
  const person = reading.forms[index]!.slice(1);
  if (!isOf(person, ROLE | BODY | COLLECTIVE) && !is(reading, index, DEFINITE)) return false;
  return behindPreposition(reading, index - 1);
}
