import {
  ACCUSATIVE,
  ADVERB,
  COLLECTIVE,
  DEFINITE,
  OCCASION,
  RELATIVE,
  ROLE,
  TIME,
  VERB,
} from "../lexicon/kinds.ts";
import type { Range } from "../reading/frame.ts";
import { is, type Reading, sentenceEnd } from "../reading/reading.ts";
import { clearFiniteCue, isPunctuation } from "../reading/tests-on-tokens.ts";
import { timePhraseEnd } from "../source/after-verb/time-phrase.ts";

/** Words of a name. */
const NAME = 2;
/** What leads on a clause whose first part stands in quotation marks. */
const LEADING_ON =
  /^(?:في|مع|بينهم|بينها|من|الي|علي|بشان|حول|ضد|بين|حتي|بما|تجاه|حيال|ازاء|لصالح|ذات|ذو|ذي)$/;
/** في | إشارة إلى …, في | تصريح, على | حسابه, من | جهته: what the reporter says of the words. */
const OF_THE_WORDS =
  /^(?:اشاره|دلاله|خطوه|محاوله|تلميح|رد|ردها|رده|معرض|سياق|حين|وقت|الوقت|حسابه|حسابها|صفحته|صفحتها|موقع|موقعه|موقعها|تويتر|فيسبوك|هامش|حد|لسان|جهته|جهتها|جانبه|جانبها|دون|قبل|ان|انه|انها|منبر|راي|نظر|الاقل)$/;

/** "اعتداء جبانا" | يهدف إلى …: behind an indefinite noun between marks the verb goes on with its clause. */
function describesLast(reading: Reading, tail: number): boolean {
  const last = tail - 2;
  if (!/^[يت]/.test(reading.forms[tail]!) || !is(reading, tail, VERB)) return false;
  if (clearFiniteCue(reading, tail) !== undefined) return false;
  return is(reading, last, ACCUSATIVE) && !is(reading, last, DEFINITE);
}

/** «… القواعد» | في المناطق كلها: no pause parts the quotation from the rest of its clause, which begins with a preposition or goes on with the noun phrase. */
export function hasUnquotedTail(reading: Reading, { first, end: close }: Range): boolean {
  const tail = close + 1;
  const end = sentenceEnd(reading, first);
  if (reading.tokens[close]?.kind !== "close-quote" || tail + 1 >= end) return false;
  if (reading.tokens[tail]!.kind !== "word" || isPunctuation(reading, close - 1)) return false;
  const form = reading.forms[tail]!;
  const next = reading.forms[tail + 1]!;
  if (timePhraseEnd(reading, tail, end) > tail) return false;
  if (LEADING_ON.test(form))
    return !(OF_THE_WORDS.test(next) || is(reading, tail + 1, OCCASION | TIME));
  // "تعدياً" | يهدف إلى تدمير العلاقات: a verb that tells what the last noun is.
  if (describesLast(reading, tail)) return true;
  // شركة "سبايس إكس" | الأميركية: two words in front of a definite one are a name.
  const { words } = reading.quotations[reading.quotationOf[close]!]!;
  return (
    words > NAME &&
    is(reading, tail, DEFINITE) &&
    !is(reading, tail, ADVERB | TIME | RELATIVE | ROLE | COLLECTIVE)
  );
}
