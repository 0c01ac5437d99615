import { BODY, COLLECTIVE, GIVEN_NAME, NAME, QUANTIFIER, ROLE } from "../../lexicon/kinds.ts";
import { readWord } from "../../lexicon/word.ts";
import { is, type Reading } from "../../reading/reading.ts";

/** اتهم | بولتون الرئيس بـ…: whose name begins so, with whom he accuses behind it; not اتهم | بالفساد. */
export function isNameInB(reading: Reading, index: number): boolean {
  if ((reading.kinds[index]! & ~(GIVEN_NAME | NAME)) !== 0) return false;
  if (
    !is(reading, index, NAME | GIVEN_NAME) &&
    readWord(reading.forms[index]!.slice(1)).kinds !== 0
  )
    return false;
  return is(reading, index + 1, ROLE | BODY | COLLECTIVE | QUANTIFIER);
}
