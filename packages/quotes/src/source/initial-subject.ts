import { RELATIVES, WAS } from "../lexicon/function-words.ts";
import { isCommonNoun, isVerb } from "../lexicon/word-kinds.ts";
import { wordSet } from "../lexicon/word-set.ts";
import type { Range } from "../reading/frame.ts";
import { type Reading, sentenceStart } from "../reading/reading.ts";
import {
  clearFiniteCue,
  finiteCue,
  isAdverb,
  isBody,
  isCollective,
  isComma,
  isPreposition,
  isRole,
  opensClause,
} from "../reading/tests-on-tokens.ts";
import { nounPhraseEnd } from "./noun-phrase.ts";

const TOPIC = wordSet("أما وأما");
const LONGEST = 45;

const none = (): boolean => false;

/** The speaker that begins the sentence, and how he is put there. */
export interface InitialSubject {
  readonly subject: Range;
  readonly start: number;
  readonly kind: "was" | "topic" | "plain";
}

/**
 * A speaker at the beginning of the sentence, parted from his verb by asides in commas: كانت واشنطن، …، نفت · أما بكين فنفت · أم ياسين، نازحة
 * عادت إلى بيجي، تخشى. `null` where another verb of saying stands between.
 */
export function initialSubject(reading: Reading, verb: number): InitialSubject | null {
  const begin = firstWord(reading, verb);
  if (verb - begin > LONGEST || begin >= verb - 1) return null;
  const opener = reading.forms[begin]!;
  const topic = TOPIC.has(opener);
  const was = WAS.has(opener);
  const comma = isComma(reading, verb - 1);
  if (!comma && !topic) return null;
  if (topic && !comma && !reading.forms[verb]!.startsWith("ف")) return null;
  const first = topic || was ? begin + 1 : begin;
  if (!topic && !was && !startsSpeaker(reading, first)) return null;
  const end = nounPhraseEnd(reading, first, verb, none);
  if (!topic && !was && !isComma(reading, end)) return null;
  for (let index = end; index < verb - 1; index++)
    if (
      clearFiniteCue(reading, index) &&
      !isRole(reading.forms[index]!) &&
      !RELATIVES.has(reading.forms[index - 1]!)
    )
      return null;
  return { subject: { first, end }, start: begin, kind: was ? "was" : topic ? "topic" : "plain" };
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

/** A word that can begin a phrase for a person or body. */
function startsSpeaker(reading: Reading, index: number): boolean {
  const form = reading.forms[index]!;
  if (reading.tokens[index]!.kind !== "word") return false;
  if (isRole(form) || isBody(form) || isCollective(form)) return true;
  if (isVerb(form) || isAdverb(form) || isPreposition(form) || opensClause(form)) return false;
  return (
    !isCommonNoun(form) &&
    finiteCue(reading, index) === undefined &&
    !/^[وفبل]ال/.test(form) &&
    !(form.startsWith("و") && isJoined(form.slice(1)))
  );
}

/** A known word behind و: it goes on with something, and is no name. */
function isJoined(rest: string): boolean {
  return isVerb(rest) || isCommonNoun(rest) || isPreposition(rest) || isAdverb(rest);
}

/**
 * Who acts in a sentence that does not report, for a cue that does: يقف | حيدر الشمري … قائلا, وتولى | ترامب السلطة متعهدا.
 * Only behind the verb that begins the sentence.
 */
export function actingSubject(reading: Reading, before: number): Range | null {
  const begin = sentenceStart(reading, before);
  const was = WAS.has(reading.forms[begin]!) && startsSpeaker(reading, begin + 1);
  if (was)
    return reportFree(reading, begin + 1, before) ? phraseAt(reading, begin + 1, before) : null;
  for (let index = begin; index < Math.min(before, begin + 14); index++) {
    const form = reading.forms[index]!;
    if (finiteCue(reading, index) !== undefined && !isRole(form)) return null;
    if (!isVerb(form)) continue;
    if (index + 1 >= before || !startsSpeaker(reading, index + 1)) return null;
    return reportFree(reading, index + 1, before) ? phraseAt(reading, index + 1, before) : null;
  }
  return null;
}

function phraseAt(reading: Reading, first: number, end: number): Range {
  return { first, end: nounPhraseEnd(reading, first, end, none) };
}

/** No verb of saying with a speaker of its own stands between. */
function reportFree(reading: Reading, first: number, end: number): boolean {
  for (let index = first; index < end; index++) {
    if (clearFiniteCue(reading, index) === undefined || isRole(reading.forms[index]!)) continue;
    const next = reading.forms[index + 1] ?? "";
    if (isRole(next) || isBody(next)) return false;
  }
  return true;
}

/**
 * Who acts in the sentence before the cue's own, where that sentence does not report: أصدرت | الحكومة بيانا. وقالت …، وقام | كارتر بزيارة. وأشاد …
 */
export function actorBefore(reading: Reading, cue: number): Range | null {
  const own = sentenceStart(reading, cue);
  return own === 0 ? null : actingSubject(reading, own - 1);
}
