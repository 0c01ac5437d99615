import { BODY, GIVEN_NAME, PREPOSITION, ROLE } from "../lexicon/kinds.ts";
import type { Range } from "../reading/frame.ts";
import { is, type Reading, sentenceStart } from "../reading/reading.ts";
import { nounPhraseEnd } from "./noun-phrase.ts";

const WHEN = /^و?(?:حين|حينما|عندما|لما)$/;
const ASKED = /^سئلت?$/;

/** وحين سئل | الشيخ عواد، …، عن البئر، أجاب …: in a sentence that begins with when somebody was asked, he is who speaks; or null. */
export function askedBefore(reading: Reading, verb: number): Range | null {
  const { forms } = reading;
  const start = sentenceStart(reading, verb);
  if (!WHEN.test(forms[start]!) || !ASKED.test(forms[start + 1]!)) return null;
  // فأجاب: he is understood.
  const first = start + 2;
  if (first >= verb || /^ف/.test(forms[verb]!) || is(reading, first, PREPOSITION)) return null;
  if (!is(reading, first, ROLE | BODY | GIVEN_NAME)) return null;
  const end = nounPhraseEnd(reading, first, verb);
  // الوزير | عن الموعد: what he is asked.
  for (let index = first + 1; index < end; index++)
    if (/^عم?[ان]?$/.test(forms[index]!)) return { first, end: index };
  return { first, end };
}
