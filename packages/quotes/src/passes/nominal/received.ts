import { cueIndex } from "../../lexicon/cue-index.ts";
import type { Cue } from "../../lexicon/cue-types.ts";
import {
  ADJECTIVE,
  BODY,
  CLAUSE_OPENER,
  COLLECTIVE,
  COMPLEMENTISER,
  GIVEN_NAME,
  PLACE,
  PREPOSITION,
  PRONOUN_PREPOSITION,
  RELATIVE,
  ROLE,
} from "../../lexicon/kinds.ts";
import type { Frame, Range } from "../../reading/frame.ts";
import { is, type Reading, sentenceEnd, sentenceStart } from "../../reading/reading.ts";
import { readBeforeVerb } from "../../source/before-verb.ts";
import { nounPhraseEnd } from "../../source/noun-phrase.ts";
import { ledFrame } from "./noun-frame.ts";

/** لاقى, لقي, قوبل بـ, واجه, أثار, حظي بـ: what a thing meets with. */
const MEETS =
  /^[وف]?(?:[يت]?لاقي?|لقي|[يت]لقي|قوبل|[يت]قابل|جوبه|[يت]?واجه|اثار|[يت]ثير|حظي|[يت]حظي|نال|[يت]نال)ت?$/;
/** رفضا, برفض, انتقادات, بالتنديد: with the verb by which each goes. */
const MET: readonly (readonly [RegExp, string])[] = [
  [/^(?:رفضا|برفض|بالرفض)$/, "رفض"],
  [/^(?:ترحيبا|بترحيب|بالترحيب)$/, "رحب"],
  [/^(?:تنديدا|بتنديد|بالتنديد|تنديدات)$/, "ندد"],
  [/^(?:ادانه|ادانات|بادانه|بادانات|بالادانه)$/, "أدان"],
  [/^(?:استنكارا|باستنكار|بالاستنكار)$/, "استنكر"],
  [/^(?:انتقادا|انتقادات|بانتقادات|بانتقاد)$/, "انتقد"],
  [/^(?:اشاده|باشاده)$/, "أشاد"],
  [/^(?:معارضه|بمعارضه)$/, "عارض"],
  [/^(?:تاييدا|بتاييد)$/, "أيد"],
];
const BY = /^(?:جانب|قبل|طرف)$/;
/** Words between the verb and the noun. */
const FAR = 10;

/** لاقى القرار | رفضا من الحكومة, قوبل الإعلان | برفض من جانب الوزارة, أثارت الخطوة | انتقادات حادة من المعارضة: what stood in front of the noun is what the stand is on. */
export function readReceived(reading: Reading, verb: number): Frame | null {
  if (!MEETS.test(reading.forms[verb]!)) return null;
  if (/^[وف]?(?:لم|لا|لن|قد)$/.test(reading.forms[verb - 1] ?? "")) return null;
  const end = sentenceEnd(reading, verb);
  const cue = nounBehind(reading, verb, end);
  if (cue < 0) return null;
  const source = byWhom(reading, cue, end);
  if (source === null) return null;
  const content = whatMeets(reading, verb, cue);
  if (content === null) return null;
  const entry = entryOf(reading.forms[cue]!)!;
  const led = ledFrame(entry, { cue, source, kind: "object", first: content.first });
  return { ...led, content: [content] };
}

function entryOf(form: string): Cue | undefined {
  const lemma = MET.find(([pattern]) => pattern.test(form))?.[1];
  return lemma === undefined ? undefined : cueIndex().cues.find((cue) => cue.lemma === lemma);
}

function nounBehind(reading: Reading, verb: number, end: number): number {
  for (let index = verb + 1; index < Math.min(end - 2, verb + FAR); index++) {
    if (reading.tokens[index]!.kind !== "word") return -1;
    if (is(reading, index, CLAUSE_OPENER | COMPLEMENTISER | RELATIVE)) return -1;
    // أثار ردود | فعل معارضة, واجهت موجة | انتقادات
    if (/^(?:ردود|رد|موجه|حمله|عاصفه|سيلا|سيل)$/.test(reading.forms[index]!)) return -1;
    if (entryOf(reading.forms[index]!) !== undefined) return index;
  }
  return -1;
}

/** رفضا شديدا | من جانب الحكومة والأحزاب */
function byWhom(reading: Reading, cue: number, end: number): Range | null {
  let index = cue + 1;
  while (index < Math.min(end, cue + 3) && reading.forms[index] !== "من") {
    if (!is(reading, index, ADJECTIVE) && !/^(?!ال).{3,}[اهي]$/.test(reading.forms[index]!))
      return null;
    index++;
  }
  if (reading.forms[index] !== "من") return null;
  const first = BY.test(reading.forms[index + 1] ?? "") ? index + 2 : index + 1;
  if (first >= end || reading.tokens[first]!.kind !== "word") return null;
  const named = reading.nameEnds[first]! > first;
  if (!named && !is(reading, first, ROLE | BODY | COLLECTIVE | PLACE | GIVEN_NAME)) return null;
  return { first, end: nounPhraseEnd(reading, first, end) };
}

/** The phrase between the verb and the noun; without one, what stands in front of the verb. */
function whatMeets(reading: Reading, verb: number, cue: number): Range | null {
  const first = verb + 1;
  if (first < cue && !is(reading, first, PREPOSITION | PRONOUN_PREPOSITION | ADJECTIVE))
    return { first, end: cue };
  if (first < cue) return null;
  const { subject, place } = readBeforeVerb(reading, verb);
  if (subject === null || place === "inside") return null;
  return subject.first >= sentenceStart(reading, verb) ? subject : null;
}
