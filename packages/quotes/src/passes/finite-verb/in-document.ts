import { readCue } from "../../lexicon/cue-index.ts";
import type { CueForm } from "../../lexicon/cue-types.ts";
import type { Range } from "../../reading/frame.ts";
import { type Reading, sentenceEnd } from "../../reading/reading.ts";
import { nounPhraseEnd } from "../../source/noun-phrase.ts";

/** What stands behind جاء and ورد where they tell in which document something is said. */
export const IN_DOCUMENT: RegExp = /^(?:في|ضمن|علي|فيه|فيها)$/;

const ARRIVED: ReadonlySet<string> = new Set(["ورد", "وردت", "وردوا"]);

/** ورد without في is و + رد. */
export function answered(reading: Reading, verb: number): CueForm | undefined {
  if (!ARRIVED.has(reading.forms[verb]!)) return undefined;
  if (IN_DOCUMENT.test(reading.forms[verb + 1] ?? "") && reading.forms[verb + 1] !== "علي")
    return undefined;
  return readCue(reading.forms[verb]!.slice(1))?.[0];
}

/** جاء في بيان للمركز: the document speaks. */
export function documentIn(reading: Reading, verb: number, { cue }: CueForm): Range | null {
  if (cue.lemma !== "جاء" && cue.lemma !== "ورد") return null;
  const first = verb + 2;
  if (!/^(?:في|ضمن)$/.test(reading.forms[verb + 1] ?? "") || reading.tokens[first]?.kind !== "word")
    return null;
  return { first, end: nounPhraseEnd(reading, first, sentenceEnd(reading, verb)) };
}
