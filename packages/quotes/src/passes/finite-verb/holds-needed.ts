import type { Cue, CueForm } from "../../lexicon/cue-types.ts";
import type { Reading } from "../../reading/reading.ts";
import { isPunctuation } from "../../reading/tests-on-tokens.ts";

/** What somebody holds to be needed, possible or of use. */
const NEEDED = /^(?:ضروره|اهميه|وجوب|حتميه|حاجه|جدوي|مانعا)$/;
/** Tokens of a speaker. */
const FAR = 10;

const withObject = new WeakMap<Cue, Cue>();

/** ورأى الوزير | ضرورة فتح الجسر, لا يرى النائب | ضرورة للتأجيل: in front of such a word رأى takes a thing. */
export function holdsNeeded(reading: Reading, verb: number): CueForm | undefined {
  const form = reading.cues[verb]?.[0];
  if (form?.cue.lemma !== "رأى" || form.pronoun || form.shape === "participle") return undefined;
  if (reading.quotationOf[verb]! >= 0) return undefined;
  for (let index = verb + 1; index < Math.min(verb + FAR, reading.tokens.length); index++) {
    if (isPunctuation(reading, index) || reading.forms[index] === "ان") return undefined;
    if (NEEDED.test(reading.forms[index]!)) return { ...form, cue: takingObject(form.cue) };
  }
  return undefined;
}

function takingObject(cue: Cue): Cue {
  const known = withObject.get(cue);
  if (known !== undefined) return known;
  const made = { ...cue, takes: new Set([...cue.takes, "object" as const]) };
  withObject.set(cue, made);
  return made;
}
