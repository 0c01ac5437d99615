import { wordSet } from "../../lexicon/word-set.ts";
import type { Reading } from "../../reading/reading.ts";
import { isBody, isColon, isPunctuation, isRole } from "../../reading/tests-on-tokens.ts";
import { type BeforeVerb, readBeforeVerb } from "../../source/before-verb.ts";
import { initialSubject } from "../../source/initial-subject.ts";
import type { CueVerb } from "./clause.ts";

/** An adverbial in front (بمناسبة … طالب رئيس …) and الوقت الذي أعلنت فيه قيادة … still have the verb first. */
export function verbPlace({ reading, verb, prefixed, negated }: CueVerb): BeforeVerb {
  const from = negated ? verb - 1 : verb;
  if (prefixed) {
    const topic = reading.forms[verb]!.startsWith("ف") ? initialSubject(reading, verb) : null;
    if (topic?.kind === "topic")
      return { place: "after-subject", subject: topic.subject, start: topic.start, nested: false };
    return { place: "first", subject: null, start: from, nested: false };
  }
  const place = readBeforeVerb(reading, from);
  if (place.place !== "inside" && place.place !== "relative") return place;
  let next = verb + 1;
  if (/^(?:في|فيه|فيها|به|عنه|عنها)$/.test(reading.forms[next] ?? "")) next++;
  else if (
    place.place === "relative" &&
    !/^(?:الوقت|وقت|الحين)$/.test(reading.forms[place.start - 1] ?? "")
  )
    return place;
  const form = reading.forms[next] ?? "";
  if (!isRole(form) && !isBody(form)) return place;
  if (form.startsWith("ل") || form.startsWith("ب")) return place;
  return {
    place: "first",
    subject: null,
    start: place.place === "relative" ? place.start : verb,
    nested: place.nested,
  };
}

/** Inside another clause a verb reports only where أن or a quotation stands near. */
export function hasClauseSoon(reading: Reading, verb: number): boolean {
  for (let index = verb + 1; index < Math.min(verb + 12, reading.tokens.length); index++) {
    if (reading.tokens[index]!.kind === "open-quote" || OPENERS.has(reading.forms[index]!))
      return true;
    if (isPunctuation(reading, index) && reading.forms[index] !== "،")
      return isColon(reading, index);
  }
  return false;
}

const OPENERS = wordSet("أن بأن أنه أنها");
