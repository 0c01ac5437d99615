import { ACT_NOUN, COMMON_NOUN, VERB } from "../lexicon/kinds.ts";
import type { Frame } from "../reading/frame.ts";
import { is, type Reading, sentenceEnd } from "../reading/reading.ts";
import { clearFiniteCue, isComma, isPunctuation } from "../reading/tests-on-tokens.ts";

/** أي بديل يحتاج | وفق التقديرات إلى سنة, رغم ما فيه من ثغرات | بحسب منتقديه منذ وضعه: an attribution that no pause parts from the clause around it, which goes on. */
export function isInserted(reading: Reading, { rule, source, start }: Frame): boolean {
  if (rule !== "according-to-last" || source === null) return false;
  if (isPunctuation(reading, start - 1) || reading.tokens[start - 1]?.kind === "close-quote")
    return false;
  if (waits(reading, start - 1)) return true;
  for (let at = source.first + 1; at < source.end; at++)
    if (reading.forms[at] === "منذ") return true;
  return false;
}

/** يحتاج |, ستدخل |: a verb that has had nothing yet. */
function waits(reading: Reading, index: number): boolean {
  if (/^[وف]?(?:كان|كانت|لم)$/.test(reading.forms[index]!)) return false;
  return is(reading, index, VERB) && !is(reading, index, COMMON_NOUN | ACT_NOUN);
}

/** Tokens of an aside between commas. */
const LONGEST = 14;

/** أن الهجوم، | وفق المعلومات، استهدف …: between commas behind a subject, whose verb follows. */
export function isAsideBeforeVerb(reading: Reading, index: number): boolean {
  if (!isComma(reading, index - 1)) return false;
  const end = Math.min(sentenceEnd(reading, index), index + LONGEST);
  for (let at = index + 1; at < end; at++) {
    if (!isComma(reading, at)) continue;
    const next = at + 1;
    if (/^[وف]..../.test(reading.forms[next] ?? "و....")) return false;
    if (/^(?:لا|لم|لن|قد|ليس|ليست|ما زال|سوف)$/.test(reading.forms[next]!)) return true;
    return is(reading, next, VERB) || clearFiniteCue(reading, next) !== undefined;
  }
  return false;
}
