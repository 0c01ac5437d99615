import { cueIndex } from "../../lexicon/cue-index.ts";
import { BODY, COLLECTIVE, DEFINITE, GIVEN_NAME, PLACE, ROLE } from "../../lexicon/kinds.ts";
import type { Frame } from "../../reading/frame.ts";
import { is, type Reading, sentenceEnd } from "../../reading/reading.ts";
import { clauseAfter, isPunctuation } from "../../reading/tests-on-tokens.ts";
import { governedContent } from "../../source/governed.ts";
import { nounPhraseEnd } from "../../source/noun-phrase.ts";
import { nounFrame } from "./noun-frame.ts";

/** Verbs that only tell how somebody set about speaking: سارع, and لم | يتردد. */
const HASTENS = /^[وف]?(?:سارع|بادر|تبادر|يبادر|اقتصر|[يت]قتصر)(?:ت|وا)?$/;
const HESITATES = /^[وف]?(?:يتردد|تتردد|تردد|يغفل|تغفل|يفت|يفوت|تفوت)(?:ت|وا|ه|ها|هم)?$/;
const NOT = /^[وف]?(?:لم|لا|ما)$/;
/** لم | يبادر, لو | سارع, أن | يبادر: he has not done so. */
const UNREAL = /^[وف]?(?:لم|لا|ما|لن|لو|اذا|ان)$/;
/** الإعراب, بالإعلان: what he set about, behind ب, إلى, في or عن. */
const SPEAKING = /^(ب)?ال(اعلان|اعراب|تعبير|تنديد|ترحيب|تحذير|تذكير|تنبيه|دعوه|مطالبه)$/;
const LEADING = /^(?:الي|في|عن|علي)$/;
/** لم يفت الوزير, ولم يفته | التذكير بـ…: without a preposition. */
const MISSES = /^[وف]?[يت]ف(?:و?ت)(?:ه|ها|هم)?$/;
const VERBS: Readonly<Record<string, string>> = {
  اعلان: "أعلن",
  اعراب: "أعرب",
  تعبير: "عبر",
  تنديد: "ندد",
  ترحيب: "رحب",
  تحذير: "حذر",
  تذكير: "ذكّر",
  تنبيه: "نبه",
  دعوه: "دعا",
  مطالبه: "طالب",
};
/** Words between the two. */
const FAR = 8;

/** سارعت الدول | في الإعراب عن دعمها, بادر الوزير | بالإعلان عن هدنة: the subject of the first verb says it. */
export function readLightVerb(reading: Reading, verb: number): Frame | null {
  const before = reading.forms[verb - 1] ?? "";
  const hastens = HASTENS.test(reading.forms[verb]!) && !UNREAL.test(before);
  if (!hastens && !(HESITATES.test(reading.forms[verb]!) && NOT.test(before))) return null;
  const end = sentenceEnd(reading, verb);
  for (let cue = verb + 1; cue < Math.min(end - 1, verb + FAR); cue++) {
    if (isPunctuation(reading, cue)) return null;
    const [, attached, noun] = SPEAKING.exec(reading.forms[cue]!) ?? [];
    if (noun === undefined) continue;
    const misses = attached === undefined && MISSES.test(reading.forms[verb]!);
    if (attached === undefined && !misses && !LEADING.test(reading.forms[cue - 1]!)) return null;
    const entry = cueIndex().cues.find(({ lemma }) => lemma === VERBS[noun])!;
    // التذكير | بأن …
    const clause = clauseAfter(reading, cue + 1);
    const first = clause < 0 ? governedContent(reading, cue + 1, entry, end) : clause;
    if (first < 0 || first >= end) return null;
    const stop = attached === undefined ? cue - 1 : cue;
    const named = verb + 1 < stop && is(reading, verb + 1, SPEAKER);
    const frame = nounFrame({
      rule: `stand-noun-${clause < 0 ? "object" : "clause"}`,
      cue,
      lemma: entry.verbalNoun,
      entry,
      source: named ? { first: verb + 1, end: nounPhraseEnd(reading, verb + 1, stop) } : null,
      kind: clause < 0 ? "object" : "clause",
      first,
    });
    // …، ولم | يفته التذكير بـ…: a clause of its own.
    const start = hastens ? verb : verb - 1;
    return isPunctuation(reading, start - 1) ? { ...frame, start, cuts: true } : frame;
  }
  return null;
}

const SPEAKER = ROLE | BODY | COLLECTIVE | PLACE | GIVEN_NAME | DEFINITE;
