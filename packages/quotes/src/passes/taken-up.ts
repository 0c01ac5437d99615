import type { CueForm } from "../lexicon/cue-types.ts";
import {
  ACCUSATIVE,
  ACT_NOUN,
  ADJECTIVE,
  CLAUSE_OPENER,
  COMMON_NOUN,
  CUE,
  PREPOSITION,
  RELATIVE,
} from "../lexicon/kinds.ts";
import { lemmaOf } from "../lexicon/lemma-of.ts";
import { wordSet } from "../lexicon/word-set.ts";
import type { Frame, Range } from "../reading/frame.ts";
import { endsInTehMarbuta } from "../reading/raw-letters.ts";
import { is, type Reading, sentenceEnd, sentenceStart } from "../reading/reading.ts";
import { clauseAfter, finiteCue, isComma, isPunctuation } from "../reading/tests-on-tokens.ts";
import { nounPhraseEnd } from "../source/noun-phrase.ts";
import { stoodAgainst } from "./taken-up/stood-against.ts";
import { verbFrame } from "./verb-frame.ts";

const STANDS = new Set([
  "deny",
  "reject",
  "affirm",
  "support",
  "condemn",
  "praise",
  "accuse",
  "claim",
]);
/** Verbs that say what they hold the words before to be: the content stands behind them. */
const JUDGES = new Set(["اعتبر", "عد", "وصف", "رأى"]);

/** …، وهو ما نفاه الوزير, …، الأمر الذي رفضته الكتلة, …، وهي اتهامات تنفيها الحكومة: a stand on the words before, which are its content. `others` are the frames found so far. */
export function takenUp(reading: Reading, others: readonly Frame[]): Frame[] {
  const frames: Frame[] = [];
  let before: Frame | null = null;
  const ordered = [...others].sort((a, b) => a.cue - b.cue);
  let next = 0;
  for (let index = 0; index + 1 < reading.tokens.length; index++) {
    for (; next < ordered.length && ordered[next]!.cue < index; next++) before = ordered[next]!;
    const verb = verbBehind(reading, index);
    const frame =
      verb < 0
        ? (chargeDenied(reading, index) ?? stoodAgainst(reading, index))
        : read(reading, index, verb, before);
    if (frame !== null) frames.push(frame);
  }
  return frames;
}

/** The verb behind the words that refer back, or -1: وهو ما | نفاه, الأمر الذي | رفضته, وهو الأمر الذي | رفضته, وهي اتهامات | تنفيها. */
function verbBehind({ forms }: Reading, index: number): number {
  const form = forms[index]!;
  const next = forms[index + 1] ?? "";
  if (form === "الامر") return next === "الذي" ? index + 2 : -1;
  if (!/^وه(?:و|ي|ذا)$/.test(form)) return -1;
  if (next === "ما" || MATTERS.has(next)) return index + 2;
  return next === "الامر" && forms[index + 2] === "الذي" ? index + 3 : -1;
}

/** ينفيها | جملة وتفصيلا, ينفيه | بشدة: how, and nobody's name. */
const FLATLY = /^(?:جمله|بشده|تماما|قطعا|كليا|مرارا|باستمرار|دائما|مجددا)$/;

/** What the words before are called where they are taken up. */
const MATTERS = wordSet("أمر اتهام اتهامات تهمة تهم ادعاء ادعاءات مزاعم أنباء رواية");

/** وهو اتهام | رفضته طهران "بشكل قاطع": the verb's content stood before, whatever follows it. */
export function isTakenUp({ forms }: Reading, verb: number, { cue, pronoun }: CueForm): boolean {
  if (!pronoun || !(STANDS.has(cue.class) || JUDGES.has(lemmaOf(cue)))) return false;
  return MATTERS.has(forms[verb - 1] ?? "") && /^وه[وي]$/.test(forms[verb - 2] ?? "");
}

function read(reading: Reading, index: number, verb: number, before: Frame | null): Frame | null {
  const form = finiteCue(reading, verb);
  if (form === undefined || !form.pronoun) return null;
  if (JUDGES.has(lemmaOf(form.cue))) return judged(reading, index, verb, form);
  if (!STANDS.has(form.cue.class)) return null;
  const limit = sentenceEnd(reading, verb);
  const next = reading.forms[verb + 1] ?? "";
  const alone = verb + 1 >= limit || isPunctuation(reading, verb + 1) || FLATLY.test(next);
  if (alone && form.cue.class !== "deny") return null;
  const source = alone
    ? null
    : { first: verb + 1, end: nounPhraseEnd(reading, verb + 1, limit, form.cue) };
  // وهو ما نفاه المتحدث قائلا …: he goes on in his own words.
  const speaks = source !== null && !FLATLY.test(reading.forms[source.end] ?? "");
  if (speaks && reading.cues[source.end]?.some(({ shape }) => shape === "participle")) return null;
  const content = whatWasSaid(reading, index, before);
  if (content === null) return null;
  return make(index, verb, form, source, "object", content);
}

const CHARGES = wordSet("تهم تهمة بتهم بتهمة التهم التهمة اتهامات اتهام الاتهامات مزاعم المزاعم");
/** How far in front of the verb the charge may stand. */
const FAR = 9;

/** بتهم تتعلق بالفساد التي | ينفيها, اتهامات | تنفيها طهران: the charge in front of the verb is what is denied. */
function chargeDenied(reading: Reading, verb: number): Frame | null {
  if (!is(reading, verb, CUE)) return null;
  const form = finiteCue(reading, verb);
  if (form === undefined || !form.pronoun || form.cue.class !== "deny") return null;
  const relative = is(reading, verb - 1, RELATIVE);
  // بتهمة الإساءة إلى القوات، | التي نفتها
  const end = relative && isComma(reading, verb - 2) ? verb - 2 : relative ? verb - 1 : verb;
  const begin = Math.max(sentenceStart(reading, verb), verb - FAR);
  for (let first = end - 1; first >= begin && !isPunctuation(reading, first); first--) {
    if (!CHARGES.has(reading.forms[first]!)) continue;
    const limit = sentenceEnd(reading, verb);
    const alone = verb + 1 >= limit || reading.tokens[verb + 1]!.kind !== "word";
    const source =
      alone ||
      FLATLY.test(reading.forms[verb + 1]!) ||
      is(reading, verb + 1, CLAUSE_OPENER | PREPOSITION)
        ? null
        : { first: verb + 1, end: nounPhraseEnd(reading, verb + 1, limit, form.cue) };
    const content = { first, end };
    return verbFrame({ rule: "taken-up", verb, cue: form.cue, source, kind: "object", content });
  }
  return null;
}

/** …، وهو ما اعتبرته النقابة | "خيانة", …، وهو ما عده الحزب | تحريضا, وهو ما وصفه الوزير | بأنه …: what it is held to be. */
function judged(reading: Reading, index: number, verb: number, form: CueForm): Frame | null {
  const limit = sentenceEnd(reading, verb);
  if (verb + 2 >= limit || reading.tokens[verb + 1]!.kind !== "word") return null;
  let first = nounPhraseEnd(reading, verb + 1, limit, form.cue);
  for (let at = verb + 2; at < first; at++)
    if (reading.tokens[at]!.kind === "open-quote" || is(reading, at, ACCUSATIVE)) first = at;
  const source = { first: verb + 1, end: first };
  if (first >= limit || is(reading, verb + 1, ACCUSATIVE)) return null;
  if (reading.forms[first] === "ب") first++;
  if (reading.tokens[first]?.kind === "open-quote") {
    const { close, closed } = reading.quotations[reading.quotationOf[first]!]!;
    if (!closed) return null;
    return make(index, verb, form, source, "quote", { first: first + 1, end: close });
  }
  const clause = clauseAfter(reading, first);
  if (clause >= 0) return make(index, verb, form, source, "clause", { first: clause, end: -1 });
  const held =
    is(reading, first, ACCUSATIVE) ||
    reading.forms[first] === "غير" ||
    (endsInTehMarbuta(reading, first) && is(reading, first, COMMON_NOUN | ACT_NOUN | ADJECTIVE)) ||
    /^ب../.test(reading.forms[first]!);
  return held ? make(index, verb, form, source, "clause", { first, end: -1 }) : null;
}

function make(
  index: number,
  verb: number,
  { cue }: CueForm,
  source: Range | null,
  kind: Frame["kind"],
  content: Range,
): Frame {
  const frame = verbFrame({ rule: "taken-up", verb, cue, source, kind, content });
  return { ...frame, start: index, cuts: true };
}

/** The content of the report before in the same sentence, or its first clause. */
function whatWasSaid(reading: Reading, index: number, before: Frame | null): Range | null {
  const start = sentenceStart(reading, index);
  let end = index;
  while (end > start && isComma(reading, end - 1)) end--;
  if (end === index || end - start < 3) return null;
  const said = before?.content.at(-1);
  const first = said !== undefined && said.first >= start && said.first < end ? said.first : start;
  return said !== undefined && said.end >= 0 && first === said.first ? said : { first, end };
}
