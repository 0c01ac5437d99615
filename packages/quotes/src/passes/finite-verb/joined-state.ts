import {
  BODY,
  CITY,
  COLLECTIVE,
  CUE,
  PLACE,
  PREPOSITION,
  ROLE,
  VERB,
} from "../../lexicon/kinds.ts";
import { isOf } from "../../lexicon/word.ts";
import { is, type Reading, sentenceStart } from "../../reading/reading.ts";

/**
 * طائرات تقصف الميناء | وواشنطن تنفي …: in the second half of a headline, a state or capital with و in front, as the subject of the verb at `verb`; its token,
 * or -1. Not موسكو وواشنطن, two states together.
 */
export function joinedState(reading: Reading, verb: number): number {
  const state = verb - 1;
  if (state - 1 <= sentenceStart(reading, verb) || reading.tokens[state - 1]!.kind !== "word")
    return -1;
  const form = reading.forms[state]!;
  if (!form.startsWith("و") || !isOf(form.slice(1), PLACE)) return -1;
  const told = isTold(reading, state);
  const beside = told
    ? PLACE | CITY | PREPOSITION
    : PLACE | CITY | BODY | ROLE | COLLECTIVE | PREPOSITION;
  // الولايات المتحدة | وفرنسا
  const together = is(reading, state - 1, beside) || reading.forms[state - 1] === "المتحده";
  return together ? -1 : state;
}

/** الحكومة ترفض بقاء القوات | وبغداد تطلب …: the first half of the headline has its own verb in the present. */
function isTold(reading: Reading, state: number): boolean {
  for (
    let index = Math.max(sentenceStart(reading, state), state - NEAR) + 1;
    index < state - 1;
    index++
  )
    if (/^[يت]/.test(reading.forms[index]!) && is(reading, index, VERB | CUE)) return true;
  return false;
}

const NEAR = 10;
