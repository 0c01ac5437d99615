import { GIVEN_NAME, ROLE } from "../lexicon/kinds.ts";
import type { Frame, Range } from "../reading/frame.ts";
import { is, type Reading } from "../reading/reading.ts";
import { nounPhraseEnd } from "../source/noun-phrase.ts";

const FAR = 16;

/** أعلنت الحكومة على لسان | وزير النقل أن …: in whose voice a body speaks, between the cue and what it says. */
export function spokesmanOf(reading: Reading, { cue, content, source }: Frame): Range | null {
  if (cue < 0 || source === null) return null;
  const end = Math.min(content[0]?.first ?? 0, cue + FAR);
  for (let index = cue + 2; index < end - 1; index++) {
    if (reading.forms[index] !== "لسان" || reading.forms[index - 1] !== "علي") continue;
    const first = index + 1;
    if (!is(reading, first, ROLE | GIVEN_NAME)) return null;
    return { first, end: nounPhraseEnd(reading, first, end) };
  }
  return null;
}
