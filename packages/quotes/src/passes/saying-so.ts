import { BODY, COLLECTIVE, GIVEN_NAME, ROLE, VERB } from "../lexicon/kinds.ts";
import type { Frame, Range } from "../reading/frame.ts";
import { is, type Reading, sentenceEnd, sentenceStart } from "../reading/reading.ts";
import { clauseAfter, isColon, isComma, isQuotedName } from "../reading/tests-on-tokens.ts";
import { isFamilyName } from "../source/acting-subject/acting-name.ts";
import { actingSubject } from "../source/acting-subject.ts";
import { timePhraseEnd } from "../source/after-verb/time-phrase.ts";
import { goingOn } from "./saying-so/going-on.ts";
import { ledNoun } from "./saying-so/led-noun.ts";
import { whoseAnswer } from "./saying-so/whose-answer.ts";

const BEH = 0x628;
const BY_SAYING = /^ب(?:القول|قول|قوله|قولها|قولهم)$/;
/** اقرأ أيضا: "…": the headline of another text. */
const POINTS_ELSEWHERE = /^(?:اقرا|شاهد|طالع|للمزيد|مواضيع|افضل)$/;
/** A quotation behind a colon says something from this many words on. */
const WORDS = 4;

/**
 * Words whose verb is none of saying: عاتب | نائب الحكومة بقوله: «…», ضحك | بائع من الفكرة كلها: «…». What another pass has read already
 * (`others`) stays as it is.
 */
export function sayingSo(reading: Reading, others: readonly Frame[]): Frame[] {
  const spoken = new Set(others.map(({ cue }) => cue));
  const begun = new Set(others.flatMap(({ content }) => content.map(({ first }) => first)));
  const frames: Frame[] = [];
  for (let index = 1; index < reading.tokens.length; index++) {
    const colon = isColon(reading, index);
    const led = colon ? null : ledNoun(reading, index);
    const told = colon ? null : (led ?? toldAt(reading, index));
    if (told !== null) {
      const frame = toSay(reading, index, told, spoken, led !== null);
      if (frame !== null && !begun.has(frame.content[0]!.first)) frames.push(frame);
      continue;
    }
    if (!colon && !isBySaying(reading, index)) continue;
    const frame = !colon
      ? bySaying(reading, index, spoken)
      : behindColon(reading, index, spoken, begun);
    if (frame === null || begun.has(frame.content[0]!.first)) continue;
    begun.add(frame.content[0]!.first);
    spoken.add(frame.cue);
    frames.push(goingOn(reading, frame));
  }
  return frames;
}

/** بقوله, مضى إلى | القول, لا يتردد في | القول. */
function isBySaying({ forms }: Reading, index: number): boolean {
  const form = forms[index]!;
  if (form.charCodeAt(0) === BEH) return BY_SAYING.test(form);
  if (form === "للقول")
    return LEADS_UP.test(forms[index - 1] ?? "") || LEADS_UP.test(forms[index - 2] ?? "");
  if (forms[index - 1] === "في" && /^قول(?:ه|ها|هم)$/.test(form)) return true;
  if (form !== "القول" || !/^(?:الي|في)$/.test(forms[index - 1] ?? "")) return false;
  return !HE_SAYS_HIMSELF.test(forms[index - 2] ?? "");
}

/** لا أتردد | في القول إن …, ولا نبالغ | في القول إن …: the writer in his own voice. */
const HE_SAYS_HIMSELF =
  /^(?:اتردد|نتردد|ابالغ|نبالغ|اغالي|نغالي|اجازف|نجازف|اخطي|نخطي|مبالغه|ضير)$/;

/** مضى | للقول, عاد الوزير | للقول. */
const LEADS_UP = /^[وف]?(?:مضي|مضت|يمضي|تمضي|عاد|عادت|يعود|تعود|خلص|خلصت|انتهي|انتهت|ذهب|ذهبت)$/;

function bySaying(reading: Reading, cue: number, spoken: ReadonlySet<number>): Frame | null {
  const colon = isColon(reading, cue + 1) ? cue + 2 : cue + 1;
  // اكتفى بالقول | قبل أيام إن …
  const next = timePhraseEnd(reading, colon, Math.min(colon + 5, reading.tokens.length));
  const source = subjectOf(reading, cue, spoken);
  const aside = isComma(reading, next) ? behindAside(reading, next) : -1;
  if (aside >= 0) return make("by-saying", cue, "قول", source, "clause", { first: aside, end: -1 });
  if (reading.tokens[next]?.kind === "open-quote")
    return make("by-saying", cue, "قول", source, "quote", quoted(reading, next));
  const clause = clauseAfter(reading, next);
  const open = clause < 0 ? behindListener(reading, cue + 1) : -1;
  if (open >= 0) return make("by-saying", cue, "قول", source, "quote", quoted(reading, open));
  if (clause < 0 || clause >= reading.tokens.length) return null;
  return make("by-saying", cue, "قول", source, "clause", { first: clause, end: -1 });
}

/** اكتفى بالقول، ردا على سؤال، إن | …: where the clause begins behind what stands between two commas, or -1. */
function behindAside(reading: Reading, comma: number): number {
  const end = Math.min(comma + ASIDE, sentenceEnd(reading, comma));
  let next = comma + 1;
  while (next < end && !isComma(reading, next)) next++;
  return next < end ? clauseAfter(reading, next + 1) : -1;
}

/** Tokens of what stands between commas. */
const ASIDE = 16;

function behindColon(
  reading: Reading,
  cue: number,
  spoken: ReadonlySet<number>,
  begun: ReadonlySet<number>,
): Frame | null {
  const open = cue + 1;
  if (reading.tokens[open]?.kind !== "open-quote") return null;
  const quotation = reading.quotations[reading.quotationOf[open]!]!;
  if (!quotation.closed || quotation.depth > 0 || quotation.words < WORDS) return null;
  if (begun.has(open) || begun.has(open + 1) || isQuotedName(reading, open)) return null;
  const begin = sentenceStart(reading, cue);
  if (cue - begin < 2 || POINTS_ELSEWHERE.test(reading.forms[begin]!)) return null;
  const source = subjectOf(reading, cue, spoken);
  return make("colon-quote", cue, ":", source, "quote", quoted(reading, open));
}

/** خرج الناطق | ليقول إن …, سارع المستشار إلى | توضيح أن …: a verb of saying that tells for what somebody came or hurried. */
function toldAt({ forms }: Reading, index: number): string | null {
  const form = forms[index]!;
  if (form.charCodeAt(0) === LAM) return TO_SAY.get(form) ?? null;
  const noun = forms[index - 1] === "الي" ? SAYING.get(form) : undefined;
  if (noun === undefined) return null;
  for (let verb = index - 2; verb >= Math.max(0, index - HASTE); verb--)
    if (HASTENS.test(forms[verb]!)) return noun;
  return null;
}

function toSay(
  reading: Reading,
  cue: number,
  lemma: string,
  spoken: ReadonlySet<number>,
  led: boolean,
): Frame | null {
  const clause = clauseAfter(reading, cue + 1);
  const open = clause < 0 ? behindListener(reading, cue + 1) : -1;
  if (open < 0 && (clause < 0 || clause >= reading.tokens.length)) return null;
  // لم | يخرج الوزير ليقول …: he has not said it.
  for (let index = Math.max(sentenceStart(reading, cue), cue - HASTE); index < cue; index++)
    if (/^[وف]?(?:لم|لن|لا)$/.test(reading.forms[index]!)) return null;
  const source = subjectOf(reading, cue, spoken);
  // جاءت الأرقام | لتؤكد أن …: what things show nobody says.
  if (source === null) return null;
  const speaks = is(reading, source.first, ROLE | COLLECTIVE | GIVEN_NAME | (led ? BODY : 0));
  if (!speaks && !isFamilyName(reading, source.first)) return null;
  if (open >= 0) return make("by-saying", cue, lemma, source, "quote", quoted(reading, open));
  return make("by-saying", cue, lemma, source, "clause", { first: clause, end: -1 });
}

/** عاد الشيخ ليقول | للوكالة: «…», في قوله | لمراسلنا: «…»: the quotation, behind whom it was told to; -1 where none follows. */
function behindListener(reading: Reading, from: number): number {
  const last = Math.min(from + LISTENER, reading.tokens.length - 1);
  for (let index = from; index < last; index++) {
    if (isColon(reading, index))
      return reading.tokens[index + 1]!.kind === "open-quote" ? index + 1 : -1;
    if (reading.tokens[index]!.kind !== "word") return -1;
    if (index === from && !/^ل.../.test(reading.forms[index]!)) return -1;
  }
  return -1;
}

/** Tokens of a listener's name. */
const LISTENER = 5;

const LAM = 0x644;
const TO_SAY: ReadonlyMap<string, string> = new Map([
  ["ليقول", "قال"],
  ["لتقول", "قال"],
  ["ليقولوا", "قال"],
  ["ليعلن", "أعلن"],
  ["لتعلن", "أعلن"],
  ["ليؤكد", "أكد"],
  ["لتؤكد", "أكد"],
  ["ليوضح", "أوضح"],
  ["لتوضح", "أوضح"],
  ["ليضيف", "أضاف"],
  ["لتضيف", "أضاف"],
  ["ليكشف", "كشف"],
  ["لتكشف", "كشف"],
]);
const SAYING: ReadonlyMap<string, string> = new Map([
  ["توضيح", "توضيح"],
  ["التوضيح", "توضيح"],
  ["تاكيد", "تأكيد"],
  ["التاكيد", "تأكيد"],
  ["اعلان", "إعلان"],
  ["الاعلان", "إعلان"],
  ["التذكير", "تذكير"],
  ["التنبيه", "تنبيه"],
  ["التحذير", "تحذير"],
]);
const HASTENS =
  /^[وف]?(?:[يت]?سارع|[يت]?بادر|عاد|يعود|تعود|عمد|[يت]عمد|اضطر|يضطر|تضطر|انبر)(?:ت|وا|ي)?$/;
/** Tokens between such a verb and the noun. */
const HASTE = 12;

function subjectOf(reading: Reading, cue: number, spoken: ReadonlySet<number>): Range | null {
  const begin = sentenceStart(reading, cue);
  // وهو يسرد ما رآه: «…»
  if (/^[وف]?(?:هو|هي)$/.test(reading.forms[begin]!) && is(reading, begin + 1, VERB))
    return { first: begin, end: begin + 1 };
  const answerer = whoseAnswer(reading, begin, cue);
  return answerer ?? actingSubject(reading, cue, (index) => spoken.has(index));
}

function quoted(reading: Reading, open: number): Range {
  return { first: open + 1, end: reading.quotations[reading.quotationOf[open]!]!.close };
}

function make(
  rule: string,
  cue: number,
  lemma: string,
  source: Range | null,
  kind: "clause" | "quote",
  content: Range,
): Frame {
  return {
    rule: `${rule}-${kind}`,
    cue,
    cueEnd: cue + 1,
    lemma,
    entry: null,
    start: cue,
    cuts: false,
    source,
    kind,
    content: [content],
  };
}
