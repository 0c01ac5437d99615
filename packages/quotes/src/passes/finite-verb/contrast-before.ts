import { BODY, COLLECTIVE, GIVEN_NAME, NAME, PLACE, ROLE } from "../../lexicon/kinds.ts";
import { is, type Reading } from "../../reading/reading.ts";
import { isComma } from "../../reading/tests-on-tokens.ts";
import { CONTRAST } from "../../source/opens-clause.ts";

/** …، لكن | الوزير أكد أن …, …، غير أن | الوزير نفى …: where the contrast begins that sets another speaker against the words before, or -1. */
export function contrastBefore(reading: Reading, start: number, verb: number): number {
  const { forms, tokens } = reading;
  const before = forms[start - 1] ?? "";
  const particle =
    before === "ان" && CONTRAST.test(forms[start - 2] ?? "")
      ? start - 2
      : /^و?لكن$/.test(before)
        ? start - 1
        : -1;
  // …، لكن زوجها | قال لها إن …: what the speaker was told.
  if (/^ل(?:ي|نا|ه|ها|هم)$/.test(forms[verb + 1] ?? "")) return -1;
  if (particle < 0 || !(is(reading, start, SPEAKS) || PEOPLE.test(forms[start]!))) return -1;
  const pause = isComma(reading, particle - 1) || tokens[particle - 1]?.kind === "close-quote";
  return pause ? particle : -1;
}

const SPEAKS = ROLE | BODY | COLLECTIVE | PLACE | GIVEN_NAME | NAME;
const PEOPLE = /^(?:اخرين|الاخرين|البعض|الاتراك|الاكراد|الروس)$/;
