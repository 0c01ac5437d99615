import type { CueForm } from "../../lexicon/cue-types.ts";
import {
  ACT_NOUN,
  ADJECTIVE,
  BODY,
  COLLECTIVE,
  COMMON_NOUN,
  DEFINITE,
  ROLE,
} from "../../lexicon/kinds.ts";
import { is, type Reading } from "../../reading/reading.ts";

/** Words between the verb and what the thing is called. */
const FAR = 14;

/** هجمات | وصفها الوزير بأنها جبانة, خطوة | وصفتها السفارة بـ"الخطيرة": an indefinite noun, who calls it so, and what he calls it. */
export function isCalledSo(reading: Reading, verb: number, { cue, pronoun }: CueForm): boolean {
  if (cue.lemma !== "وصف" || !pronoun || /^وو/.test(reading.forms[verb]!)) return false;
  const noun = is(reading, verb - 1, ADJECTIVE) ? verb - 2 : verb - 1;
  if (is(reading, noun, DEFINITE) || !is(reading, noun, COMMON_NOUN | ACT_NOUN)) return false;
  if (!is(reading, verb + 1, ROLE | BODY | COLLECTIVE)) return false;
  for (let index = verb + 2; index < Math.min(verb + FAR, reading.tokens.length); index++)
    if (/^ب(?:ان(?:ه|ها|هم))?$/.test(reading.forms[index]!)) return true;
  return false;
}
