import { isDefinite } from "../lexicon/classify/article.ts";
import { ADJECTIVE, DEFINITE, GIVEN_NAME, PREPOSITION, ROLE, VERB } from "../lexicon/kinds.ts";
import { wordSet } from "../lexicon/word-set.ts";
import type { Range } from "../reading/frame.ts";
import { is, type Reading, sentenceStart } from "../reading/reading.ts";
import { finiteCue, isComma } from "../reading/tests-on-tokens.ts";
import { nounPhraseEnd } from "./noun-phrase.ts";

const WORDS = wordSet(
  "تصريح تصريحات بيان بيانات رسالة رسائل كلمة خطاب مقابلة مقابلات تغريدة تغريدات مقال مقالة حوار تسجيل منشور عبارة تعليق تعليقات حديث مداخلة اتصال",
);
const FAR = 16;

/** تصريحات | للرئيس بشار الأسد هدد فيها بـ…, رسالة | الوزير، مازن الراوي، التي قال فيها …: whose words they are of which فيها speaks. */
export function authorBefore(reading: Reading, verb: number): Range | null {
  const { forms } = reading;
  const resumed = forms[verb + 1] ?? "";
  if (!/^في(?:ه|ها)$/.test(resumed)) return null;
  const feminine = resumed === "فيها";
  for (let index = verb - 2; index >= Math.max(sentenceStart(reading, verb), verb - FAR); index--) {
    if (finiteCue(reading, index) !== undefined && !is(reading, index, ROLE)) return null;
    const word = forms[index]!.replace(/^[وب](?=...)/, "").replace(/(?<=...)ا$/, "");
    // بيانا بعد كلمة الوزير، شدد | فيه: of the statement, not of the word.
    if (!WORDS.has(word) || /(?:ه|ات)$/.test(word) !== feminine) continue;
    let first = index + 1;
    while (first < verb && is(reading, first, ADJECTIVE) && !is(reading, first, DEFINITE | ROLE))
      first++;
    return isAuthor(reading, first) ? { first, end: authorEnd(reading, first, verb) } : null;
  }
  return null;
}

function isAuthor(reading: Reading, first: number): boolean {
  const form = reading.forms[first]!;
  if (reading.tokens[first]!.kind !== "word" || /^ل(?:ه|ها|هم)$/.test(form)) return false;
  if (is(reading, first, PREPOSITION | VERB)) return false;
  return (
    isDefinite(form) ||
    /^ل../.test(form) ||
    is(reading, first, ROLE | GIVEN_NAME) ||
    reading.kinds[first] === 0
  );
}

/** The phrase, with a name between commas. */
function authorEnd(reading: Reading, first: number, verb: number): number {
  const end = nounPhraseEnd(reading, first, verb);
  if (!isComma(reading, end) || end + 1 >= verb) return end;
  const name = nounPhraseEnd(reading, end + 1, verb);
  return isComma(reading, name) ? name : end;
}
