import { isDefinite } from "../lexicon/classify/article.ts";
import {
  ACT_SHAPE,
  ADJECTIVE,
  BODY,
  DEFINITE,
  GIVEN_NAME,
  PREPOSITION,
  ROLE,
  VERB,
} from "../lexicon/kinds.ts";
import { wordSet } from "../lexicon/word-set.ts";
import type { Range } from "../reading/frame.ts";
import { is, type Reading, sentenceStart } from "../reading/reading.ts";
import { finiteCue, isComma } from "../reading/tests-on-tokens.ts";
import { nounPhraseEnd } from "./noun-phrase.ts";

const WORDS = wordSet(
  "تصريح تصريحات بيان بيانات رسالة رسائل كلمة خطاب مقابلة مقابلات تغريدة تغريدات مقال مقالة حوار تسجيل منشور عبارة تعليق تعليقات حديث مداخلة اتصال تحذير",
);
const FAR = 16;

/** تصريحات | للرئيس بشار الأسد هدد فيها بـ…, رسالة | الوزير، مازن الراوي، التي قال فيها …: whose words they are of which فيها speaks. */
export function authorBefore(reading: Reading, verb: number): Range | null {
  const { forms } = reading;
  const resumed = forms[verb + 1] ?? "";
  if (!/^في(?:ه|ها)$/.test(resumed)) return null;
  const feminine = resumed === "فيها";
  for (let index = verb - 2; index >= Math.max(sentenceStart(reading, verb), verb - FAR); index--) {
    if (PUBLISHED.test(forms[index]!)) continue;
    if (finiteCue(reading, index) !== undefined && !is(reading, index, ROLE)) return null;
    const word = forms[index]!.replace(/^[وب](?=...)/, "").replace(/(?<=...)ا$/, "");
    // بيانا بعد كلمة الوزير، شدد | فيه: of the statement, not of the word.
    if (!WORDS.has(word) || /(?:ه|ات)$/.test(word) !== feminine) continue;
    let first = index + 1;
    while (first < verb && is(reading, first, ADJECTIVE) && !is(reading, first, DEFINITE | ROLE))
      first++;
    return isAuthor(reading, first)
      ? { first, end: authorEnd(reading, first, verb) }
      : issuerBefore(reading, index);
  }
  return null;
}

/** تعليقا للنائب | نشر على موقعه وصف فيه …: what was done with the paper. */
const PUBLISHED = /^(?:نشر|نشرت|بث|بثت|اذيع|اذيعت|القي|القيت|وجه|وجهت)(?:ه|ها)?$/;

/** إصدار | وزير العدل تحذيرا …، قال فيه: who issues the paper, in front of it. */
function issuerBefore(reading: Reading, paper: number): Range | null {
  const first = Math.max(sentenceStart(reading, paper), paper - ISSUER);
  for (let index = paper - 1; index > first; index--) {
    if (!ISSUING.test(reading.forms[index - 1]!)) continue;
    if (!is(reading, index, ROLE | BODY)) return null;
    return { first: index, end: nounPhraseEnd(reading, index, paper) };
  }
  return null;
}

const ISSUING = /^[وب]?(?:اصدار|توجيه|ارسال|القاء)$/;
const ISSUER = 9;

function isAuthor(reading: Reading, first: number): boolean {
  const form = reading.forms[first]!;
  if (reading.tokens[first]!.kind !== "word" || /^ل(?:ه|ها|هم)$/.test(form)) return false;
  if (is(reading, first, PREPOSITION | VERB)) return false;
  return (
    isDefinite(form) ||
    /^ل../.test(form) ||
    is(reading, first, ROLE | GIVEN_NAME) ||
    (reading.kinds[first]! & ~ACT_SHAPE) === 0
  );
}

const PARTS = 2;

/** The phrase, with another title and a name between commas. */
function authorEnd(reading: Reading, first: number, verb: number): number {
  let end = nounPhraseEnd(reading, first, verb);
  for (let parts = 0; parts < PARTS; parts++) {
    if (!isComma(reading, end) || end + 1 >= verb) break;
    const next = nounPhraseEnd(reading, end + 1, verb);
    if (!isComma(reading, next)) break;
    end = next;
  }
  return end;
}
