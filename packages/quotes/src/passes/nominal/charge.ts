import { cueIndex } from "../../lexicon/cue-index.ts";
import {
  ACT_NOUN,
  ADVERB,
  BODY,
  COLLECTIVE,
  COMMON_NOUN,
  GIVEN_NAME,
  PLACE,
  PREPOSITION,
  ROLE,
} from "../../lexicon/kinds.ts";
import { CHARGES, withoutClitic } from "../../lexicon/reporting-nouns.ts";
import { isOf, readWord } from "../../lexicon/word.ts";
import type { Frame } from "../../reading/frame.ts";
import { is, type Reading } from "../../reading/reading.ts";
import { isPunctuation } from "../../reading/tests-on-tokens.ts";
import { nounPhraseEnd } from "../../source/noun-phrase.ts";
import { nounFrame } from "./noun-frame.ts";

const AGAINST = ROLE | BODY | COLLECTIVE | COMMON_NOUN | GIVEN_NAME | PLACE;

/** Tokens behind the accused among which the charge is looked for. */
const FAR = 10;

/** اتهام الحكومة | للحزب بتمويل …, انتقادات الصحافة | للقانون: against whom, behind ل, and without ل the genitive is the accused himself (اتهام الحزب بـ…). */
export function readCharge(reading: Reading, cue: number, end: number): Frame | null {
  const noun = withoutClitic(reading.forms[cue]!);
  const verb = CHARGES.get(noun);
  const first = cue + 1;
  if (verb === undefined || first >= end) return null;
  // اتهامات | حقوقية للجيش بـ…: what kind of charges they are.
  if (/ات$/.test(noun) && /^(?!ال).+يه$/.test(reading.forms[first]!)) return null;
  if (/^(?:ل..*|اخري)$/.test(reading.forms[first]!)) return null;
  const named = reading.kinds[first] === 0 || is(reading, first, GIVEN_NAME);
  if (!named && !is(reading, first, ROLE | BODY | COLLECTIVE)) return null;
  if (reading.tokens[first]!.kind !== "word") return null;
  let against = first + 1;
  const last = nounPhraseEnd(reading, first, end);
  while (against < last && !isAgainst(reading, against, end)) against++;
  // انتقاد السفير | رفض الحكومة …: a deed needs no ل.
  const deed = verb === "انتقد" && against < end && is(reading, against, ACT_NOUN);
  if (!deed && !isAgainst(reading, against, end)) return null;
  const source = { first, end: against };
  if (verb === "اتهم" && !isCharged(reading, source.end, end)) return null;
  const entry = cueIndex().cues.find(({ lemma }) => lemma === verb) ?? null;
  return nounFrame({
    rule: "stand-noun-object",
    cue,
    lemma: noun.replace(/ات$/, ""),
    entry,
    source,
    kind: "object",
    first: source.end,
  });
}

/** للقانون, لروسيا. */
export function isAgainst(reading: Reading, index: number, end: number): boolean {
  if (index >= end || reading.tokens[index]!.kind !== "word") return false;
  const form = reading.forms[index]!;
  // اتهامات دول عربية | لها بـ…
  if (/^ل(?:ه|ها|هم|هما)$/.test(form)) return true;
  if (is(reading, index, PREPOSITION | ADVERB)) return false;
  if (!/^ل.../.test(form) || is(reading, index, COMMON_NOUN | ROLE)) return /^لل../.test(form);
  const rest = form.slice(1);
  return (reading.kinds[index] === 0 && readWord(rest).kinds === 0) || isOf(rest, AGAINST);
}

/** للحزب | بتمويل …. */
function isCharged(reading: Reading, from: number, end: number): boolean {
  for (let index = from + 1; index < Math.min(end, from + FAR); index++) {
    if (isPunctuation(reading, index)) return false;
    if (/^ب.../.test(reading.forms[index]!)) return true;
  }
  return false;
}
