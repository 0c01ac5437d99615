import { KIN, MEDIA } from "../../lexicon/function-words.ts";
import {
  CITY,
  CLAUSE_OPENER,
  COLLECTIVE,
  DEFINITE,
  GIVEN_NAME,
  PLACE,
  RELATIVE,
  ROLE,
  VERB,
} from "../../lexicon/kinds.ts";
import { wordSet } from "../../lexicon/word-set.ts";
import type { Range } from "../../reading/frame.ts";
import { is, type Reading, sentenceEnd } from "../../reading/reading.ts";
import { finiteCue, isComma, isPunctuation } from "../../reading/tests-on-tokens.ts";
import { timePhraseEnd } from "../../source/after-verb/time-phrase.ts";
import { fromWhomEnd } from "../../source/from-whom.ts";
import { isHerWord } from "../../source/noun-phrase/attaches.ts";
import { opensContent } from "./speaker-end.ts";
import { opensWhereSaid } from "./where-said.ts";

/** Words of an apposition between the speaker and فإن. */
const APPOSITION = 16;

/** First token of what follows the attribution: behind commas, an apposition and فإن. */
export function contentBehind(reading: Reading, end: number): number {
  const { forms } = reading;
  const limit = Math.min(sentenceEnd(reading, Math.max(0, end - 1)), end + APPOSITION);
  if (isComma(reading, end))
    for (let index = end + 1; index < limit; index++) {
      if (!isComma(reading, index)) continue;
      if (/^ف(?:ان|انه|انها|انهم)$/.test(forms[index + 1] ?? "")) return index + 2;
    }
  let first = end;
  // وفق خبراء.. | السد سليم
  while (isComma(reading, first) || POINTS.test(forms[first] ?? "")) first++;
  return opensContent(forms[first]) ? first + 1 : first;
}

const POINTS = /^(?:\.\.+|…)$/;

/** قتل عشرة، وفق حصيلة للمرصد، | في ضربات جوية: the clause goes on behind the attribution, from a word that cannot begin another; or `null`. */
export function continuation(reading: Reading, end: number, before: Range): Range | null {
  const parted = isComma(reading, end);
  const first = parted ? end + 1 : end;
  if (first >= sentenceEnd(reading, Math.max(0, end - 1)) - 2) return null;
  const form = reading.forms[first]!;
  const { kind } = reading.tokens[first]!;
  // «…»، على ما قال ضابط، | في اليوم الذي …: words between marks are whole.
  if (reading.tokens[before.end - 1]?.kind === "close-quote" && kind !== "open-quote") return null;
  if (kind !== "word" && kind !== "open-quote" && kind !== "number") return null;
  if (/^[وف]..../.test(form) || is(reading, first, CLAUSE_OPENER | RELATIVE)) return null;
  // …، | وهي نازحة من الموصل, …، | من سكان الحي: who the speaker is.
  if (/^وه(?:و|ي|م|ما)$/.test(form)) return null;
  if (parted && form === "من" && is(reading, first + 1, COLLECTIVE)) return null;
  if (parted && fromWhomEnd(reading, end, sentenceEnd(reading, end)) >= 0) return null;
  // حسب بيان الناطق، | عقيد أركان حرب فلان: who the speaker is.
  if (parted && is(reading, first, ROLE) && before.end - before.first > 2) return null;
  // …، وفقا لما قاله نجله، | عبد الله العودة، … , …، | الجمعة الماضي: who he is, and when.
  if (parted && apposedNameEnd(reading, end) > end) return null;
  const later = timePhraseEnd(reading, first, sentenceEnd(reading, first));
  if (parted && later > first && isPunctuation(reading, later)) return null;
  if (opensWhereSaid(reading, first)) return null;
  // …، | في مقابلة مع القناة
  if (parted && form === "في" && TALKS.test(reading.forms[first + 1] ?? "")) return null;
  // ذكرت الرئاسة | في بيانها
  if (form === "في" && isHerWord(reading.forms[first + 1] ?? "")) return null;
  // …، | في واشنطن، الثلاثاء
  if (parted && form === "في" && is(reading, first + 1, CITY | PLACE))
    if (isPunctuation(reading, first + 2)) return null;
  if (finiteCue(reading, first) !== undefined || reading.cues[first] !== undefined) return null;
  // … | لوكالة الأنباء
  if (/^لل?/.test(form) && MEDIA.has(form.replace(/^لل?/, ""))) return null;
  if (!parted && !isUnfinished(reading, before)) return null;
  if (parted && is(reading, first, VERB) && !isUnfinished(reading, before)) return null;
  return { first, end: -1 };
}

/** وزيرة الدفاع، | أولتا جاتشكا، …: the token after a name between commas, or `comma` where none stands there. */
export function apposedNameEnd(reading: Reading, comma: number): number {
  if (!isComma(reading, comma)) return comma;
  const first = comma + 1;
  let index = first;
  const limit = Math.min(sentenceEnd(reading, comma), first + NAME);
  for (; index < limit && reading.tokens[index]!.kind === "word"; index++) {
    const form = reading.forms[index]!;
    const named = is(reading, index, GIVEN_NAME) || reading.kinds[index] === 0 || KIN.has(form);
    const family =
      index > first &&
      (/^ال.{2,}ي$/.test(form) ||
        (index === first + 1 && is(reading, index, DEFINITE) && isGivenName(reading, first)));
    if (!named && !family) return comma;
  }
  return index > first && isPunctuation(reading, index) ? index : comma;
}

function isGivenName(reading: Reading, index: number): boolean {
  return is(reading, index, GIVEN_NAME) || /^عبد../.test(reading.forms[index]!);
}

/** Words of a name. */
const NAME = 6;

/** Where somebody talks. */
const TALKS =
  /^(?:مقابل|حديث|حوار|كلم|خطاب|مداخل|لقاء|مؤتمر|موتمر|مءتمر|تصريح|رسال)(?:ه|ات|ته|تها|ها)?$/;

/** كان, بات, لا يزال: another verb is still to come. */
const AUXILIARY = wordSet(
  "كان كانت بات باتت أصبح أصبحت ظل ظلت يزال تزال زال زالت وكان وكانت وبات وباتت وأصبح وأصبحت وظل وظلت",
);

/** Without a verb in front of the attribution the clause waits for one. */
function isUnfinished(reading: Reading, { first, end }: Range): boolean {
  for (let index = first; index < end; index++) {
    const form = reading.forms[index]!;
    if (is(reading, index, VERB) && !AUXILIARY.has(form)) return false;
  }
  return true;
}
