import { BODY, COLLECTIVE, PRONOUN_PREPOSITION, ROLE } from "../../lexicon/kinds.ts";
import { VERBAL_NOUNS } from "../../lexicon/reporting-nouns.ts";
import type { Frame, Range } from "../../reading/frame.ts";
import { is, type Reading, sentenceEnd } from "../../reading/reading.ts";
import { isPunctuation } from "../../reading/tests-on-tokens.ts";
import { actingSubject } from "../../source/acting-subject.ts";
import { readBeforeVerb } from "../../source/before-verb.ts";
import { nounPhraseEnd } from "../../source/noun-phrase.ts";
import { ledFrame } from "./noun-frame.ts";

const EXCHANGES = /^[وف]?[يت]?تبادل(?:ت|ا|تا|وا|ان|ون)?$/;
const CHARGE = /^(?:ال)?(?:اتهام|اتهامات|تهم)$/;
/** Words of who charge each other. */
const FAR = 14;

/** تبادلت بغداد وأربيل | الاتهامات بخرق الهدنة, وسط تبادل الاتهامات بين الطرفين | بعرقلة الاتفاق: each brings the charge against the other. */
export function readExchanged(reading: Reading, verb: number): Frame | null {
  const { forms } = reading;
  if (!EXCHANGES.test(forms[verb]!)) return null;
  const end = sentenceEnd(reading, verb);
  let cue = verb + 1;
  while (cue < Math.min(end, verb + FAR) && !CHARGE.test(forms[cue]!)) {
    if (isPunctuation(reading, cue)) return null;
    cue++;
  }
  if (cue >= end || !CHARGE.test(forms[cue]!)) return null;
  const among = forms[cue + 1] === "بين" ? cue + 2 : -1;
  let first = cue + 1;
  while (first < Math.min(end, cue + FAR) && !opensCharge(forms[first]!)) {
    if (among < 0 || isPunctuation(reading, first)) return null;
    first++;
  }
  if (first >= end || !opensCharge(forms[first]!)) return null;
  const source = among < 0 ? speakers(reading, verb, cue) : phrase(reading, among, first);
  if (source === null) return null;
  const entry = VERBAL_NOUNS.get("اتهام")!;
  return ledFrame(entry, { cue, source, kind: "object", first });
}

const OTHER =
  /^(?:سبب|شان|خصوص|عد|عدما|ين|ينما|ينه.*|حسب|صوره|شكل|حق|هذا|هذه|ذلك|كل|خلاف|مناسبه|تاريخ|حضور|شده|قوه)$/;

/** بخرق الهدنة, بالمسؤولية عن …; not بسبب, بشأن: of what they are charged. */
function opensCharge(form: string): boolean {
  const noun = /^ب(?:ال)?(.{2,})$/.exec(form)?.[1];
  return noun !== undefined && !OTHER.test(noun);
}

function speakers(reading: Reading, verb: number, cue: number): Range | null {
  let first = verb + 1;
  while (first < cue && is(reading, first, PRONOUN_PREPOSITION)) first++;
  if (first < cue) return phrase(reading, first, cue);
  // أذربيجان وأرمينيا | تتبادلان الاتهامات
  const { subject } = readBeforeVerb(reading, verb);
  return subject ?? actingSubject(reading, verb);
}

/** The whole of what stands there, and nothing besides. */
function phrase(reading: Reading, first: number, end: number): Range | null {
  let last = nounPhraseEnd(reading, first, end);
  // موسكو | وكييف
  while (last < end && /^و.../.test(reading.forms[last]!)) last = nounPhraseEnd(reading, last, end);
  const known = is(reading, first, ROLE | BODY | COLLECTIVE) || last === end;
  return known ? { first, end: last } : null;
}
