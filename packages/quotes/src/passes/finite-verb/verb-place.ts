import type { Cue, CueForm } from "../../lexicon/cue-types.ts";
import {
  ACCUSATIVE,
  ACT_NOUN,
  ADJECTIVE,
  ADVERB,
  BODY,
  CITY,
  CLAUSE_OPENER,
  COLLECTIVE,
  COMMON_NOUN,
  COMPLEMENTISER,
  DEFINITE,
  GIVEN_NAME,
  OCCASION,
  OWNED,
  PREPOSITION,
  PRONOUN_PREPOSITION,
  QUANTIFIER,
  ROLE,
  VERB,
} from "../../lexicon/kinds.ts";
import { wordSet } from "../../lexicon/word-set.ts";
import { is, type Reading, sentenceStart } from "../../reading/reading.ts";
import { isColon, isPunctuation } from "../../reading/tests-on-tokens.ts";
import { type BeforeVerb, readBeforeVerb } from "../../source/before-verb.ts";
import { initialSubject } from "../../source/initial-subject.ts";
import { nounPhraseEnd } from "../../source/noun-phrase.ts";
import { isAfterGovernor, isOwnedRole } from "../../source/speaker-start.ts";
import { isCalledSo } from "./called-so.ts";
import type { CueVerb } from "./clause.ts";
import { isInPaper } from "./in-paper.ts";
import { joinedState } from "./joined-state.ts";
import { isOfPaper } from "./of-paper.ts";
import { secondHalf } from "./second-half.ts";

/** An adverbial in front (بمناسبة … طالب رئيس …) and الوقت الذي أعلنت فيه قيادة … still have the verb first. */
export function verbPlace({ reading, verb, form, prefixed, negated }: CueVerb): BeforeVerb {
  const from = negated ? verb - 1 : verb;
  if (prefixed) {
    const topic = reading.forms[verb]!.startsWith("ف") ? initialSubject(reading, verb) : null;
    if (topic?.kind === "topic")
      return { place: "after-subject", subject: topic.subject, start: topic.start, nested: false };
    return { place: "first", subject: null, start: from, nested: false };
  }
  const group = form.plural ? groupBefore(reading, from) : null;
  if (group !== null) return group;
  const half = secondHalf(reading, from, form);
  if (half !== null) return half;
  const state = form.shape === "imperfect" && !form.plural ? joinedState(reading, from) : -1;
  if (state >= 0) {
    const subject = { first: state, end: from };
    return { place: "after-subject", subject, start: state, nested: false };
  }
  const place = readBeforeVerb(reading, from);
  if (place.place === "after-subject" && endsInPaper(reading, verb, place))
    return { place: "first", subject: null, start: verb, nested: place.nested };
  if (place.place === "inside" && isOfPaper(reading, verb, form))
    return { place: "first", subject: null, start: verb, nested: place.nested };
  if (place.place === "inside" && isCalledSo(reading, verb, form))
    return { place: "first", subject: null, start: verb, nested: place.nested };
  if (place.place === "relative" && isObjectOf(reading, verb, form))
    return { place: "first", subject: null, start: place.start, nested: place.nested };
  if (place.place === "inside" && isInPaper(reading, verb))
    return { place: "first", subject: null, start: verb, nested: place.nested };
  if (place.place !== "inside" && place.place !== "relative") return place;
  let next = verb + 1;
  if (/^(?:في|فيه|فيها|به|عنه|عنها)$/.test(reading.forms[next] ?? "")) next++;
  else if (
    place.place === "relative" &&
    !/^(?:الوقت|وقت|الحين)$/.test(reading.forms[place.start - 1] ?? "")
  )
    return place;
  const behind = reading.forms[next] ?? "";
  if (!is(reading, next, ROLE | BODY | QUANTIFIER | COLLECTIVE)) return place;
  if (/^[لب]/.test(behind) && !is(reading, next, CITY)) return place;
  return {
    place: "first",
    subject: null,
    start: place.place === "relative" ? place.start : verb,
    nested: place.nested,
  };
}

/** ثم وزع كتاب | بينت فيه الوزارة أن …: the paper right in front, without its article, is no subject of what stands in it. */
function endsInPaper(reading: Reading, verb: number, { subject }: BeforeVerb): boolean {
  if (subject === null || subject.end < verb - 1 || !is(reading, verb - 1, OCCASION)) return false;
  const speaks = ROLE | BODY | COLLECTIVE | DEFINITE | GIVEN_NAME;
  if (is(reading, verb - 1, DEFINITE | ROLE) || is(reading, subject.first, speaks)) return false;
  return isInPaper(reading, verb);
}

/** Words in which the noun in front of الذي comes again: إيران التي ترفض واشنطن التنسيق | معها. */
const RESUMING = /^(?:مع|ب|عن|من|الي|علي|في|ل|بين|ان|بان)(?:ه|ها|هم|هما)$/;

/** الصدر الذي تتهمه واشنطن بـ…, المدينة التي أعلن الوزير تحريرها: what stands in front of الذي is spoken about, and the speaker follows. */
function isObjectOf(reading: Reading, verb: number, form: CueForm): boolean {
  const { cue, pronoun, feminine } = form;
  const { forms } = reading;
  const next = forms[verb + 1] ?? "";
  // الجماعة التي أعلن | زعيمها …, التي يقول | أردوغان إنها …
  if (isOwnedRole(next) || isResumedSoon(reading, verb + 1)) return true;
  if (isToldBehind(reading, verb, cue)) return true;
  const named = /^ال.{2,}ي$/.test(next) && !is(reading, verb + 1, ADJECTIVE);
  if (!(named || is(reading, verb + 1, ROLE | BODY | COLLECTIVE))) return false;
  if (/^[لب]/.test(next) && !is(reading, verb + 1, CITY)) return false;
  if (cue.act) return false;
  if (pronoun && cue.class === "think") return isHeldByAnother(reading, verb, feminine);
  if (pronoun) return cue.class !== "inform";
  for (let index = verb + 2; index < Math.min(verb + 8, forms.length); index++) {
    if (isPunctuation(reading, index) || is(reading, index, CLAUSE_OPENER)) return false;
    if (RESUMING.test(forms[index]!)) return true;
    if (named && is(reading, index, ACT_NOUN) && /.{3,}(?:ه|ها|هم)$/.test(forms[index]!))
      return true;
  }
  return false;
}

/** الخطوة التي | تقول الحكومة إن هدفها …: between a verb of saying and its أن stands who says it. */
function isToldBehind(reading: Reading, verb: number, cue: Cue): boolean {
  if (!TELLING.has(cue.class) || cue.act || cue.takes.has("addressee")) return false;
  const first = verb + 1;
  if (reading.tokens[first]?.kind !== "word" || is(reading, first, NO_SPEAKER)) return false;
  const end = nounPhraseEnd(reading, first, Math.min(reading.tokens.length, first + NEAR), cue);
  return is(reading, end, COMPLEMENTISER);
}

const TELLING: ReadonlySet<string> = new Set(["say", "affirm", "claim", "note", "think"]);
const NO_SPEAKER =
  ACCUSATIVE | PREPOSITION | PRONOUN_PREPOSITION | COMPLEMENTISER | CLAUSE_OPENER | OWNED | ADVERB;

/** الاتفاق الذي | اعتبرته بغداد …, الخطوة التي | يعتبرها الحزب …: the verb has another gender than what stands in front of الذي. */
function isHeldByAnother({ forms }: Reading, verb: number, feminine: boolean): boolean {
  return feminine ? /^و?الذي$/.test(forms[verb - 1]!) : /^و?التي$/.test(forms[verb - 1]!);
}

/** A name, and what stands in front of الذي comes again behind it. */
function isResumedSoon(reading: Reading, name: number): boolean {
  const unknown = reading.kinds[name] === 0 || is(reading, name, GIVEN_NAME);
  return (
    unknown &&
    reading.tokens[name]?.kind === "word" &&
    /^[با]?ن(?:ه|ها|هم)$/.test(reading.forms[name + 1] ?? "")
  );
}

/** مسؤولين في إدارته | هددوا بالرد, مراقبين | يستبعدون أن …: a verb in the plural tells of the group right in front of it. */
function groupBefore(reading: Reading, verb: number): BeforeVerb | null {
  for (let index = verb - 1; index > Math.max(sentenceStart(reading, verb), verb - NEAR); index--) {
    if (reading.tokens[index]!.kind !== "word" || is(reading, index, CLAUSE_OPENER)) return null;
    if (!is(reading, index, COLLECTIVE) || is(reading, index, DEFINITE)) continue;
    // مسؤولين | سياسيين, شيوخ | عشائر: what tells of which kind they are.
    if (is(reading, index - 1, COLLECTIVE) && !is(reading, index - 1, DEFINITE)) continue;
    // لكن | مسؤولين يعبرون …: the subject, in the accusative.
    if (isAfterGovernor(reading, index)) return null;
    if (!/ين$/.test(reading.forms[index]!) && !isGoverned(reading, index)) return null;
    const subject = { first: index, end: nounPhraseEnd(reading, index, verb) };
    return subject.end === verb
      ? { place: "relative", subject, start: index, nested: false }
      : null;
  }
  return null;
}

/** باحتجاج | نواب وصفوها …, أقوال | خبراء يرون …. */
function isGoverned(reading: Reading, index: number): boolean {
  const before = reading.forms[index - 1]!;
  if (is(reading, index - 1, PREPOSITION)) return true;
  if (is(reading, index - 1, DEFINITE | CLAUSE_OPENER | VERB)) return false;
  return /^ب../.test(before) || is(reading, index - 1, COMMON_NOUN);
}

const NEAR = 7;

/** Inside another clause a verb reports only where أن or a quotation stands near. */
export function hasClauseSoon(reading: Reading, verb: number): boolean {
  for (let index = verb + 1; index < Math.min(verb + 12, reading.tokens.length); index++) {
    if (reading.tokens[index]!.kind === "open-quote" || OPENERS.has(reading.forms[index]!))
      return true;
    if (isPunctuation(reading, index) && reading.forms[index] !== "،")
      return isColon(reading, index);
  }
  return false;
}

const OPENERS = wordSet("أن بأن أنه أنها");
