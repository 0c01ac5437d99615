import { BODY, CITY, COLLECTIVE, PLACE, PREPOSITION, ROLE } from "../../lexicon/kinds.ts";
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
  const beside = PLACE | CITY | BODY | ROLE | COLLECTIVE | PREPOSITION;
  // الولايات المتحدة | وفرنسا
  const together = is(reading, state - 1, beside) || reading.forms[state - 1] === "المتحده";
  return together ? -1 : state;
}
