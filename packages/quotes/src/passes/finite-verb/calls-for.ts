import type { CueForm } from "../../lexicon/cue-types.ts";
import { COMPLEMENTISER } from "../../lexicon/kinds.ts";
import { is, type Reading } from "../../reading/reading.ts";

/** How far behind the verb إلى may stand. */
const NEAR = 5;

/** يدعون | إلى الهدوء, يدعون فيها القائد | إلى …: they call for something; without إلى they claim (يدعون أن …), which is spelled the same. */
export function callsFor(reading: Reading, verb: number): CueForm | undefined {
  const readings = reading.cues[verb];
  if (readings?.[0]?.cue.lemma !== "ادعى") return undefined;
  const other = readings.find(({ cue }) => cue.lemma === "دعا");
  if (other === undefined) return undefined;
  for (let index = verb + 1; index < verb + NEAR; index++) {
    if (reading.tokens[index]?.kind !== "word" || is(reading, index, COMPLEMENTISER))
      return undefined;
    if (reading.forms[index] === "الي") return other;
  }
  return undefined;
}
