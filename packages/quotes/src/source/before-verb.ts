import { MONTHS } from "../lexicon/function-words.ts";
import {
  ACCUSATIVE,
  ADVERB,
  BODY,
  CLAUSE_OPENER,
  COLLECTIVE,
  COMPLEMENTISER,
  DEFINITE,
  PREPOSITION,
  RELATIVE,
  ROLE,
  VERB,
  WAS_FORM,
} from "../lexicon/kinds.ts";
import { isActNoun, isAdverb, isRole } from "../lexicon/word-kinds.ts";
import { wordSet } from "../lexicon/word-set.ts";
import type { Range } from "../reading/frame.ts";
import { is, type Reading, sentenceStart } from "../reading/reading.ts";
import { clearFiniteCue, finiteCue, isPunctuation } from "../reading/tests-on-tokens.ts";
import { leaderClauseEnd } from "./asides.ts";
import { initialSubject } from "./initial-subject.ts";
import { nounPhraseEnd } from "./noun-phrase.ts";
import { isGovernedSpeaker, startsSpeaker } from "./speaker-start.ts";

/** How a verb stands in its clause. */
export interface BeforeVerb {
  /** `first`: the clause begins with the verb · `after-subject` · `after-was`: كان + subject + verb · `relative` · `inside`. */
  readonly place: "first" | "after-subject" | "after-was" | "relative" | "inside";
  readonly subject: Range | null;
  /** First token of the clause. */
  readonly start: number;
  /** The clause is what another clause reports (أن، إن). */
  readonly nested: boolean;
}

/** وبجواره كرر الرئيس …, وخارج القاعة أبلغ نائب …: where it was, before the verb. */
const WHERE =
  /^و?(?:خارج|داخل|خلف|فوق|تحت|قرب|(?:بجوار|بجانب|امام|خلف|قرب|عند|لدي)(?:ه|ها|هم|هما))$/;
const PARTICLES = wordSet("قد فقد وقد لقد ولقد أيضا كذلك سبق أن ثم كما");
const LONGEST = 24;
/** وحين سئل عن الحل أجاب: what stands between is another clause. */
const WHEN = /^و?(?:حين|حينما|عندما|لما|بعدما)$/;

/**
 * Reads the words in front of a finite verb, back to the beginning of its clause: nothing, a subject (الوزير أكد),
 * كان and a subject, a relative pronoun. At most 24 tokens.
 */
export function readBeforeVerb(reading: Reading, verb: number): BeforeVerb {
  const { forms, tokens } = reading;
  const begin = Math.max(sentenceStart(reading, verb), verb - LONGEST);
  let index = verb - 1;
  while (index >= begin && PARTICLES.has(forms[index]!) && !is(reading, index, COMPLEMENTISER))
    index--;
  const particle = index + 1;
  if (index < begin) return none("first", particle);
  if (is(reading, index, WAS_FORM)) {
    const before = tokens[index - 1]?.kind;
    if (index - 1 < begin || before !== "word" || /^[وف]/.test(forms[index]!))
      return none("first", index);
    index--;
  }
  if (is(reading, index, RELATIVE)) {
    return {
      place: "relative",
      subject: disagrees(forms[index]!, reading, verb) ? null : antecedentOf(reading, index, begin),
      start: index,
      nested: false,
    };
  }
  if (is(reading, index, COMPLEMENTISER)) return none("first", particle, true);
  const kind = tokens[index]!.kind;
  if (
    kind !== "word" &&
    kind !== "latin" &&
    kind !== "number" &&
    kind !== "hashtag" &&
    kind !== "close-quote"
  )
    return parted(reading, particle) ?? none("first", particle);
  if (is(reading, index, CLAUSE_OPENER | ADVERB)) {
    if (is(reading, index, CLAUSE_OPENER)) return none("first", index);
  }
  let first = verb;
  let was = -1;
  let nested = false;
  for (; index >= begin; index--) {
    const form = forms[index]!;
    const { kind: at } = tokens[index]!;
    if (at === "close-quote") {
      const quotation = reading.quotations[reading.quotationOf[index]!];
      if (quotation === undefined || quotation.words > 5 || quotation.open < begin) break;
      index = quotation.open;
      first = index;
      continue;
    }
    if (at === "punctuation" || at === "emoji" || at === "symbol" || at === "open-quote") {
      if (form === "(" || form === ")" || form === "-" || form === "/") {
        first = index;
        continue;
      }
      break;
    }
    if (is(reading, index, WAS_FORM)) {
      was = index;
      break;
    }
    if (is(reading, index, COMPLEMENTISER)) {
      // غير أن | المتحدث أكد …: no clause that another reports.
      nested = !/^(?:غير|الا|بيد)$/.test(forms[index - 1] ?? "");
      break;
    }
    if (at === "number" && index - sentenceStart(reading, verb) < 4) break;
    if (is(reading, index, RELATIVE)) {
      if (leaderClauseEnd(reading, index, verb) < 0) {
        const described = describedSubject(reading, index);
        if (described !== null && verb > index + 1) return described;
        break;
      }
      first = index;
      continue;
    }
    if (form === "ومن" || form === "من") return none("first", index);
    if (WHEN.test(form)) return none("first", index);
    if (is(reading, index, CLAUSE_OPENER)) break;
    if (clearFiniteCue(reading, index) && !is(reading, index, ROLE)) return none("inside", first);
    first = index;
  }
  while (
    first < verb &&
    ((is(reading, first, ADVERB) && !isGovernedSpeaker(reading, first)) ||
      tokens[first]!.kind === "punctuation")
  )
    first++;
  if (first < verb && (is(reading, first, PREPOSITION) || WHERE.test(forms[first]!))) {
    const restart = firstSpeaker(reading, first + 1, verb);
    if (restart < 0)
      return none(first === begin || isPunctuation(reading, first - 1) ? "first" : "inside", first);
    first = restart;
  }
  let end = verb;
  while (
    end > first &&
    (is(reading, end - 1, ADVERB) ||
      PARTICLES.has(forms[end - 1]!) ||
      is(reading, end - 1, WAS_FORM))
  )
    end--;
  if (end === first) return none("first", was >= 0 ? was : first, nested);
  const subject = wholeSubject(reading, first, end);
  if (subject === null) return none(was >= 0 ? "first" : "inside", first, nested);
  if (was >= 0) return { place: "after-was", subject, start: was, nested };
  if (!looksLikeSpeaker(reading, subject)) return none("inside", first, nested);
  return { place: "after-subject", subject, start: first, nested };
}

function none(place: BeforeVerb["place"], start: number, nested = false): BeforeVerb {
  return { place, subject: null, start, nested };
}

/** A speaker at the beginning of the sentence, parted from the verb by commas. */
function parted(reading: Reading, verb: number): BeforeVerb | null {
  const found = initialSubject(reading, verb);
  if (found === null || !looksLikeSpeaker(reading, found.subject)) return null;
  const place = found.kind === "was" ? "after-was" : "after-subject";
  return { place, subject: found.subject, start: found.start, nested: false };
}

/** The noun phrase at `first`, if nothing but asides stands between it and `end`: no verb, no preposition at its head. */
function wholeSubject(reading: Reading, first: number, end: number): Range | null {
  const head = reading.forms[first]!;
  if (reading.tokens[first]!.kind === "word") {
    const governed = isGovernedSpeaker(reading, first);
    if (is(reading, first, VERB) && !is(reading, first, ROLE | BODY) && !governed) return null;
    if (
      /^و?ب(?:ال|هذ|ذل)/.test(head) ||
      (isAdverb(head.replace(/^و/, "")) && !governed) ||
      MONTHS.has(head.replace(/^و/, ""))
    )
      return null;
  }
  let stop = nounPhraseEnd(reading, first, end);
  const leader = stop < end ? leaderClauseEnd(reading, stop, end) : -1;
  if (leader >= 0) stop = leader;
  // ضابط أمريكي | شارك في المفاوضات: a verb right behind an indefinite speaker tells which one.
  const described = isIndefinite(reading, first) && is(reading, stop, VERB | WAS_FORM);
  for (let index = described ? stop + 1 : stop; index < end; index++) {
    if (is(reading, index, VERB) && !is(reading, index, ADVERB) && !described) return null;
  }
  return { first, end: described ? end : stop };
}

/** كان العبادي | الذي حل ثالثا قد قال …, المتحدث | الذي زار المدينة أكد …: the speaker in front of a relative clause, where his sentence begins. */
function describedSubject(reading: Reading, relative: number): BeforeVerb | null {
  const begin = sentenceStart(reading, relative);
  const was = is(reading, begin, WAS_FORM);
  const first = was ? begin + 1 : begin;
  if (relative - first > LONGEST || relative <= first) return null;
  const named = was && is(reading, first, DEFINITE);
  if (!named && !startsSpeaker(reading, first)) return null;
  const end = nounPhraseEnd(reading, first, relative);
  if (end !== relative && !(end === relative - 1 && isPunctuation(reading, end))) return null;
  return {
    place: was ? "after-was" : "after-subject",
    subject: { first, end },
    start: begin,
    nested: false,
  };
}

function isIndefinite(reading: Reading, index: number): boolean {
  if (/^و?ال/.test(reading.forms[index]!)) return false;
  return is(reading, index, ROLE | COLLECTIVE) && !is(reading, index, BODY);
}

/** Whether a phrase in front of a verb can be its speaker. */
function looksLikeSpeaker(reading: Reading, { first, end }: Range): boolean {
  if (end - first > 16) return false;
  // سحب نفسا طويلا ثم أضاف …: a verb with its object.
  const deed = !is(reading, first, DEFINITE | ROLE | BODY | COLLECTIVE | ACCUSATIVE);
  if (deed && !/ا$/.test(reading.forms[first]!) && is(reading, first + 1, ACCUSATIVE)) return false;
  for (let index = first; index < Math.min(end, first + 4); index++) {
    const form = reading.forms[index]!;
    if (is(reading, index, ROLE | BODY | COLLECTIVE)) return true;
    // غير أن | ضابطا كبيرا …
    if (/.{3,}ا$/.test(form) && isRole(form.slice(0, -1))) return true;
    if (reading.tokens[index]!.kind === "hashtag" || reading.tokens[index]!.kind === "open-quote")
      return true;
  }
  return end - first <= 4 && (is(reading, first, DEFINITE) || end - first >= 1);
}

function firstSpeaker(reading: Reading, from: number, end: number): number {
  for (let index = from + 1; index < end; index++) {
    const form = reading.forms[index]!;
    if (
      is(reading, index, ROLE | BODY) &&
      !is(reading, index - 1, PREPOSITION) &&
      !form.startsWith("ل")
    ) {
      // A noun in a chain (في محافظة نينوى رئيس …) begins anew only after a closed phrase.
      if (is(reading, index - 1, DEFINITE) || reading.tokens[index - 1]!.kind !== "word")
        return index;
    }
  }
  return -1;
}

/** التي | ادعى فيها: a man's verb behind a feminine noun has another subject. */
function disagrees(relative: string, reading: Reading, verb: number): boolean {
  const cue = finiteCue(reading, verb);
  if (cue === undefined || cue.feminine || cue.plural) return false;
  return /^و?التي$/.test(relative) && /^(?:في|ب|عن|ل)(?:ها)$/.test(reading.forms[verb + 1] ?? "");
}

/** The noun phrase in front of الذي. */
function antecedentOf(reading: Reading, relative: number, begin: number): Range | null {
  let first = relative;
  let end = relative;
  if (reading.tokens[relative - 1]?.kind === "punctuation") end--;
  for (let index = end - 1; index >= begin && index >= end - 10; index--) {
    const form = reading.forms[index]!;
    if (
      reading.tokens[index]!.kind !== "word" ||
      is(reading, index, PREPOSITION | CLAUSE_OPENER | COMPLEMENTISER)
    )
      break;
    if (reading.cues[index] !== undefined && clearFiniteCue(reading, index)) break;
    if (form.startsWith("ل") && isActNoun(form.slice(1))) break;
    first = index;
    if (is(reading, index, ROLE) && !is(reading, index, DEFINITE)) break;
  }
  return first < end ? { first, end } : null;
}
