import { ACT_NOUN, COMMON_NOUN, DEFINITE, OWNED, QUANTIFIER } from "../../lexicon/kinds.ts";
import { lemmaOf } from "../../lexicon/lemma-of.ts";
import type { Frame, Range } from "../../reading/frame.ts";
import type { Quotation } from "../../reading/quotation.ts";
import { is, type Reading, sentenceEnd } from "../../reading/reading.ts";
import { isComma } from "../../reading/tests-on-tokens.ts";
import type { AfterVerb } from "../../source/after-verb/scan.ts";
import { nounPhraseEnd } from "../../source/noun-phrase.ts";
import { opensNext } from "../../source/opens-clause.ts";
import type { CueClause } from "./clause.ts";

const QUOTING = new Set([
  "say",
  "add",
  "explain",
  "affirm",
  "ask",
  "answer",
  "note",
  "think",
  "warn",
  "announce",
  "inform",
  "claim",
  "admit",
]);

/** Whether only a comma or a dash stands between the verb and a closing quotation mark: «…»، قال. */
export function closesQuotation(reading: Reading, verb: number): boolean {
  let back = verb - 1;
  while (isComma(reading, back) || reading.forms[back] === "-" || reading.forms[back] === "–")
    back--;
  if (back >= verb - 1 || reading.tokens[back]?.kind !== "close-quote") return false;
  const quotation = reading.quotations[reading.quotationOf[back]!];
  return quotation === undefined || !isCalled(reading, quotation.open);
}

/** «…»، قال فلان، «…» */
export function quotationBefore({ reading, verb, form, place, after }: CueClause): Frame | null {
  const { cue } = form;
  if (!QUOTING.has(cue.class)) return null;
  // "…"، وستواصل العمل: what is still to come closes no quotation.
  if (/^[وف]?س[يتن]/.test(reading.forms[verb]!) && form.shape === "imperfect") return null;
  const quotation = quotationInFront(reading, verb);
  if (quotation === undefined || quotation.words < 2) return null;
  // "أما القتال في المدن"، يقول القائد، "فشأننا": what stands within the quotation is nobody who speaks.
  const { subject } = place;
  const outside =
    subject !== null && !(subject.first > quotation.open && subject.end <= quotation.close);
  if (outside && place.place !== "first") return null;
  const content: Range[] = [{ first: quotation.open + 1, end: quotation.close }];
  let source = after.source ?? nameBehind(reading, verb, after);
  if (source !== null && saysOnward(reading, source.end)) return null;
  const end = sentenceEnd(reading, verb);
  for (let index = source?.end ?? verb + 1; index < Math.min(end, verb + 30); index++) {
    // «…»، تتذكر أديبة، راجية ألا «…»: the second is told by the participle.
    if (reading.cues[index]?.some(({ shape }) => shape === "participle")) break;
    // «…»، يقول القائد وهو يشير إلى الجسر، قبل | أن يضيف أن «…»: the second quotation has a verb of its own.
    if (opensNext(reading, index)) break;
    if (reading.tokens[index]!.kind !== "open-quote") continue;
    const next = reading.quotations[reading.quotationOf[index]!]!;
    if (next.words >= 2) content.push({ first: next.open + 1, end: next.close });
    if (source !== null && source.end > index) source = { first: source.first, end: index };
    break;
  }
  return {
    rule: content.length > 1 ? "split-quotation" : "quotation-first",
    cue: verb,
    cueEnd: verb + 1,
    lemma: lemmaOf(cue),
    entry: cue,
    start: quotation.open,
    cuts: false,
    source,
    kind: "quote",
    content,
  };
}

/** «…» وتساءل النائب، | قائلا: «…»: the verb tells the words behind it. */
function saysOnward(reading: Reading, end: number): boolean {
  const index = isComma(reading, end) ? end + 1 : end;
  if (!/^(?:قائل(?:ا|ه|ين|تين)|ب(?:القول|قوله|قولها))$/.test(reading.forms[index] ?? ""))
    return false;
  const next = reading.forms[index + 1] === ":" ? index + 2 : index + 1;
  return reading.tokens[next]?.kind === "open-quote";
}

/** «…»، تتذكر | أديبة: behind a verb that takes a thing, an unknown word is who speaks, since the quotation is what is said. */
function nameBehind(reading: Reading, verb: number, { kind, first }: AfterVerb): Range | null {
  if (kind !== "object" || first !== verb + 1 || is(reading, first, NO_NAME)) return null;
  return { first, end: nounPhraseEnd(reading, first, sentenceEnd(reading, verb)) };
}

const NO_NAME = DEFINITE | ACT_NOUN | COMMON_NOUN | OWNED | QUANTIFIER;

/** The quotation that ends in front of the verb, with a comma, a dash, كما or هكذا between. */
function quotationInFront(reading: Reading, verb: number): Quotation | undefined {
  let back = verb - 1;
  while (back >= 0 && (isComma(reading, back) || BETWEEN.test(reading.forms[back]!))) back--;
  if (reading.tokens[back]?.kind !== "close-quote") return undefined;
  const quotation = reading.quotations[reading.quotationOf[back]!];
  if (quotation?.close !== back || isCalled(reading, quotation.open)) return undefined;
  return quotation;
}

/** من أسماهم بـ | "أصدقاء الشعب"، قال: …: what somebody is called, and nothing that is said. */
function isCalled({ forms }: Reading, open: number): boolean {
  return /^ب?$/.test(forms[open - 1] ?? "-") && CALLS.test(forms[open - 2] ?? "");
}

const CALLS = /^(?:ما)?(?:[اتين]?سم(?:ي|ا|ت)|[يتن]?دعو|تدع|يدع|وصف|[يت]صف)(?:ه|ها|هم|ته|تها|تهم)?$/;

const BETWEEN = /^(?:-|–|كما|هكذا)$/;
