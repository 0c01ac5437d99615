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
  return !isCommonNoun(form) && finiteCue(reading, index) === undefined && !/^[وفبلك]/.test(form);
}

/**
 * Who acts in a sentence that does not report, for a participle that does: يقف | حيدر الشمري … قائلا, وتولى | ترامب السلطة متعهدا.
 * Only behind the verb that begins the sentence.
 */
export function actingSubject(reading: Reading, participle: number): Range | null {
  const begin = sentenceStart(reading, participle);
  for (let index = begin; index < Math.min(participle, begin + 14); index++) {
    const form = reading.forms[index]!;
    if (finiteCue(reading, index) !== undefined && !isRole(form)) return null;
    if (!isVerb(form)) continue;
    if (index + 1 >= participle || !startsSpeaker(reading, index + 1)) return null;
    return { first: index + 1, end: nounPhraseEnd(reading, index + 1, participle, none) };
  }
  return null;
}

/**
 * Who acted last before the cue, in its own sentence or the one before, by the words of his name: وقام كارتر بزيارة …. وأشاد. Empty where that
 * sentence reports, or where no person acts in it.
 */
export function lastActor(reading: Reading, cue: number): readonly string[] {
  const own = sentenceStart(reading, cue);
  for (const begin of own > 0 ? [own, sentenceStart(reading, own - 1)] : [own]) {
    const end = begin === own ? cue : own;
    for (let index = begin; index < Math.min(end, begin + 5); index++) {
      const form = reading.forms[index]!;
      if (finiteCue(reading, index) !== undefined && !isRole(form)) return [];
      if (!isVerb(form)) continue;
      const first = index + 1;
      if (first >= end || !isPerson(reading, first)) break;
      return reading.forms.slice(first, nounPhraseEnd(reading, first, end, none));
    }
  }
  return [];
}

/** A name, or a title before one. */
function isPerson(reading: Reading, index: number): boolean {
  const form = reading.forms[index]!;
  return startsSpeaker(reading, index) && !isBody(form) && !isCollective(form);
}
