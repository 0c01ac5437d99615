import { COMMON_NOUN, CUE, VERB } from "../../lexicon/kinds.ts";
import { wordSet } from "../../lexicon/word-set.ts";
import type { Frame } from "../../reading/frame.ts";
import { is, type Reading } from "../../reading/reading.ts";
import { readExchanged } from "./exchanged.ts";
import { readLightVerb } from "./light-verb.ts";
import { readReceived } from "./received.ts";
import { readSetAbout } from "./set-about.ts";

/** Verbs that lead to a noun of speaking and are spelled like nouns; تبادل is one as well. */
const LED = wordSet("دفع حدا حمل اضطر حرص وحرص عمد وعمد تبادل وتبادل أثار وأثار نال");

/** سارع and بادر are verbs, or known as nothing; يفت is spelled like a verb of the lexicon. */
export function canLead(reading: Reading, index: number): boolean {
  if (is(reading, index, VERB) || (reading.kinds[index]! & ~CUE) === 0) return true;
  return is(reading, index, COMMON_NOUN) && LED.has(reading.forms[index]!);
}

/** A verb that leads up to the noun that reports. */
export function readLed(reading: Reading, verb: number): Frame | null {
  return (
    readLightVerb(reading, verb) ??
    readSetAbout(reading, verb) ??
    readExchanged(reading, verb) ??
    readReceived(reading, verb)
  );
}
