import {
  BODY,
  COMMON_NOUN,
  COMPLEMENTISER,
  DEFINITE,
  GIVEN_NAME,
  PREPOSITION,
  RELATIVE,
  ROLE,
  VERB,
  WAS_FORM,
} from "../lexicon/kinds.ts";
import { isRole } from "../lexicon/word-kinds.ts";
import type { Range } from "../reading/frame.ts";
import { is, type Reading, sentenceStart } from "../reading/reading.ts";
import { clearFiniteCue, isComma } from "../reading/tests-on-tokens.ts";
import { nameBetweenCommas } from "./name-between-commas.ts";
import { nounPhraseEnd } from "./noun-phrase.ts";
import { CONTRAST } from "./opens-clause.ts";
import { startsSpeaker, TOPIC } from "./speaker-start.ts";
import { withheldEnd, withholdsName } from "./withheld-name.ts";

const LONGEST = 45;

/** The speaker that begins the sentence, and how he is put there. */
export interface InitialSubject {
  readonly subject: Range;
  readonly start: number;
  readonly kind: "was" | "topic" | "plain" | "nested";
}

/**
 * A speaker at the beginning of the sentence, parted from his verb by asides in commas: كانت واشنطن، …، نفت · أما بكين فنفت · أم ياسين، نازحة
 * عادت إلى بيجي، تخشى. `null` where another verb of saying stands between.
 */
export function initialSubject(reading: Reading, verb: number): InitialSubject | null {
  const opener = topicBefore(reading, verb) ?? contrastBefore(reading, verb);
  const opens = opener ?? firstWord(reading, verb);
  const begin = behindContrast(reading, opens, verb);
  if (verb - begin > LONGEST || begin >= verb - 1) return null;
  const topic = TOPIC.has(reading.forms[begin]!);
  const was = is(reading, begin, WAS_FORM);
  const comma = isComma(reading, verb - 1);
  if (!comma && !topic) return null;
  if (topic && !comma && !reading.forms[verb]!.startsWith("ف")) return null;
  const first = topic || was || isJoinedVerb(reading, begin) ? begin + 1 : begin;
  if (is(reading, first, PREPOSITION)) return null;
  const phrase = nounPhraseEnd(reading, first, verb);
  if (
    reading.tokens[phrase]?.kind === "close-quote" &&
    reading.tokens[first - 1]?.kind === "open-quote"
  ) {
    const described = isComma(reading, phrase + 1) && is(reading, phrase + 2, RELATIVE);
    if (described && comma && startsSpeaker(reading, first) && isBare(reading, phrase + 2, verb))
      return { subject: { first: first - 1, end: phrase + 1 }, start: first - 1, kind: "plain" };
  }
  const named =
    isComma(reading, phrase) && is(reading, first, ROLE)
      ? nameBetweenCommas(reading, phrase, verb)
      : -1;
  const end = named >= 0 ? named : withApposition(reading, phrase, verb);
  if (!topic && !was && !startsSpeaker(reading, first) && !isDescribedThing(reading, first, end))
    return null;
  if (!topic && !was && !isComma(reading, end)) return null;
  for (let index = end; index < verb - 1; index++) {
    // طلب ألا يذكر اسمه
    if (withholdsName(reading, index)) index = withheldEnd(reading, index, verb - 1);
    if (
      clearFiniteCue(reading, index) &&
      !is(reading, index, ROLE) &&
      !is(reading, index - 1, RELATIVE)
    )
      return null;
  }
  const start = opener ?? begin;
  return { subject: { first, end }, start, kind: was ? "was" : topic ? "topic" : "plain" };
}

/** No verb of saying stands between, but the one of the relative clause. */
function isBare(reading: Reading, from: number, verb: number): boolean {
  for (let index = from; index < verb - 1; index++)
    if (
      clearFiniteCue(reading, index) &&
      !is(reading, index, ROLE) &&
      !is(reading, index - 1, RELATIVE)
    )
      return false;
  return true;
}

/** وأمر | العبادي، بالتحقيق، قائلا …: where a sentence begins, an unknown word with و in front of a family name is a verb. */
function isJoinedVerb(reading: Reading, begin: number): boolean {
  if (reading.kinds[begin] !== 0 || !/^و.{3,}[^يا]$/.test(reading.forms[begin]!)) return false;
  return is(reading, begin + 1, DEFINITE) && /^ال.{3,}ي$/.test(reading.forms[begin + 1]!);
}

/** | كرار، طالب هندسة من النجف، يكتب …: behind a name, the token after a title in apposition, up to the comma behind it. */
export function withApposition(reading: Reading, comma: number, before: number): number {
  if (!isComma(reading, comma) || !is(reading, comma + 1, ROLE)) return comma;
  const end = nounPhraseEnd(reading, comma + 1, before);
  return isComma(reading, end) ? end : comma;
}

/** Behind غير أن, إلا أن, على أن and لكن, which put their subject in front of its verb. */
export function behindContrast({ forms }: Reading, begin: number, verb: number): number {
  if (/^و?لكن$/.test(forms[begin]!)) return begin + 1;
  if (forms[begin] === "وان" && /^كانت?$/.test(forms[begin + 1] ?? "")) return begin + 1;
  // | وإذا كان الوزير قبل بالخطة، فقد أكد …
  if (/^[وف]?اذا$/.test(forms[begin]!) && /^كانت?$/.test(forms[begin + 1] ?? "")) return begin + 1;
  // | على أن ضابطا كان أقل تحفظا: where a sentence begins, no word governs على.
  const set = CONTRAST.test(forms[begin]!) || forms[begin] === "علي";
  const two = set && forms[begin + 1] === "ان";
  return two && begin + 2 < verb ? begin + 2 : begin;
}

/** يرفض فلان …، | أما الحزب فيشترط …: where a verb with ف has its subject behind أما in the midst of a sentence. */
function topicBefore(reading: Reading, verb: number): number | null {
  if (!reading.forms[verb]!.startsWith("ف")) return null;
  const start = Math.max(sentenceStart(reading, verb), verb - LONGEST);
  for (let index = verb - 2; index > start; index--)
    if (TOPIC.has(reading.forms[index]!)) return isComma(reading, index - 1) ? index : null;
  return null;
}

/** امتنع المكتب عن التعليق، | لكن متحدثا باسمه، طلب عدم ذكر اسمه، قال …: such a word in the midst of a sentence, with the subject behind it. */
function contrastBefore(reading: Reading, verb: number): number | null {
  if (!isComma(reading, verb - 1)) return null;
  const start = Math.max(sentenceStart(reading, verb), verb - LONGEST);
  for (let index = verb - 3; index > start; index--) {
    // … ، وإن كان | قيادي، طلب عدم ذكر اسمه، يعترف …
    const although = reading.forms[index] === "وان" && is(reading, index + 1, WAS_FORM);
    if (although || behindContrast(reading, index, verb) > index)
      return isComma(reading, index - 1) ? index : null;
  }
  return null;
}

function firstWord(reading: Reading, verb: number): number {
  let begin = sentenceStart(reading, verb);
  while (
    begin < verb &&
    reading.tokens[begin]!.kind !== "word" &&
    reading.tokens[begin]!.kind !== "latin"
  )
    begin++;
  return begin;
}

/** العتبة الحسينية، | وهي الجهة المنفذة، فندت …: a definite noun with what it is. */
function isDescribedThing(reading: Reading, first: number, end: number): boolean {
  if (!is(reading, first, DEFINITE) || !isComma(reading, end)) return false;
  // العبيدي، | الذي قاد الوحدة، يروي …
  if (is(reading, end + 1, RELATIVE)) return /^ال.{3,}ي$/.test(reading.forms[first]!);
  return /^و(?:هو|هي)$/.test(reading.forms[end + 1] ?? "");
}

/** يذكر أن | رئيس الوزراء، حيدر العبادي، أكد …: behind أن, a title with its name between commas. */
export function reportedSubject(reading: Reading, verb: number): InitialSubject | null {
  if (!isComma(reading, verb - 1)) return null;
  const several = /.{2,}وا$/.test(reading.forms[verb]!);
  const reach = several ? SEVERAL : NESTED;
  for (
    let index = verb - 2;
    index > Math.max(sentenceStart(reading, verb), verb - reach);
    index--
  ) {
    if (clearFiniteCue(reading, index) && !is(reading, index, ROLE)) return null;
    if (!is(reading, index - 1, COMPLEMENTISER)) continue;
    const end = nounPhraseEnd(reading, index, verb);
    // أن | فلان الفلاني، المدير في المنظمة، انتقد …
    if (!is(reading, index, ROLE | BODY) && startsSpeaker(reading, index))
      return withApposition(reading, end, verb) === verb - 1 && end < verb - 1
        ? { subject: { first: index, end: verb - 1 }, start: index, kind: "plain" }
        : null;
    if (!is(reading, index, ROLE | BODY)) return null;
    if (several && areJoined(reading, end, verb - 1))
      return { subject: { first: index, end: verb - 1 }, start: index, kind: "plain" };
    const name = isComma(reading, end) ? nounPhraseEnd(reading, end + 1, verb) : -1;
    if (end !== verb - 1 && name !== verb - 1) return null;
    return { subject: { first: index, end: verb - 1 }, start: index, kind: "nested" };
  }
  return null;
}

const NESTED = 18;
const SEVERAL = 30;

/** أن | الرئيس الأسبق، والملك الراحل، ورئيس الوزراء، طالبوا …: nothing but more of them between commas. */
function areJoined(reading: Reading, from: number, end: number): boolean {
  let joined = false;
  for (let index = from; index < end; index++)
    if (isComma(reading, index)) {
      if (!/^و.{3,}/.test(reading.forms[index + 1]!)) return false;
      joined = true;
    } else if (is(reading, index, COMPLEMENTISER | RELATIVE | PREPOSITION)) return false;
  return joined;
}

/** …، | فمستشار الرئيس، ياسين الخطيب، قال …: in the midst of a sentence, a title with its name between commas right in front of the verb. */
export function titledSubject(reading: Reading, verb: number): InitialSubject | null {
  if (!isComma(reading, verb - 1)) return null;
  const least = Math.max(sentenceStart(reading, verb), verb - NESTED);
  let comma = verb - 2;
  while (comma > least && !isComma(reading, comma)) {
    if (!isNameWord(reading, comma)) return null;
    comma--;
  }
  if (comma <= least || verb - comma > NAME || comma === verb - 2) return null;
  for (let first = comma - 1; first >= least; first--) {
    const begins = first === least || isComma(reading, first - 1);
    if (reading.tokens[first]!.kind !== "word") return null;
    if (!begins) continue;
    const title = reading.forms[first]!.replace(/^[وف](?=...)/, "");
    if (!is(reading, first, ROLE) && !isRole(title)) return null;
    return nounPhraseEnd(reading, first, comma) === comma
      ? { subject: { first, end: verb - 1 }, start: first, kind: "plain" }
      : null;
  }
  return null;
}

/** Words of a name and the commas around it. */
const NAME = 7;

function isNameWord(reading: Reading, index: number): boolean {
  if (reading.tokens[index]!.kind !== "word") return false;
  if (is(reading, index, GIVEN_NAME)) return true;
  return (
    !is(
      reading,
      index,
      ROLE | BODY | PREPOSITION | COMPLEMENTISER | RELATIVE | VERB | COMMON_NOUN,
    ) || isFamily(reading, index)
  );
}

function isFamily(reading: Reading, index: number): boolean {
  return is(reading, index, DEFINITE) && !is(reading, index, ROLE | BODY | VERB);
}
