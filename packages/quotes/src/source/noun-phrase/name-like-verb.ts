import { MEDIA } from "../../lexicon/function-words.ts";
import { COMPLEMENTISER, GIVEN_NAME, PREPOSITION, ROLE, VERB } from "../../lexicon/kinds.ts";
import { is, type Reading } from "../../reading/reading.ts";
import { clearFiniteCue } from "../../reading/tests-on-tokens.ts";
import type { Phrase } from "./phrase.ts";

export function isVerbal(reading: Reading, index: number): boolean {
  return clearFiniteCue(reading, index) !== undefined || is(reading, index, VERB);
}

/** A given name that is spelled like a verb, in front of another name. */
export function isNameOfVerb(reading: Reading, index: number): boolean {
  if (!is(reading, index, GIVEN_NAME) || clearFiniteCue(reading, index) !== undefined) return false;
  const after = reading.tokens[index + 1];
  return after?.kind === "word" && !is(reading, index + 1, PREPOSITION | COMPLEMENTISER);
}

/** جيمس | تيري, حسن دانائي | فر: behind a name and in front of a pause or أن, what could be a verb is a family name. */
export function isNameLikeVerb(
  reading: Reading,
  index: number,
  first: number,
  { person, named }: Phrase,
): boolean {
  if (!person || clearFiniteCue(reading, index) !== undefined) return false;
  // الأمين العام للحلف | ينس ستولتنبرغ
  if (!named && isUnknownName(reading, index + 1)) return is(reading, first, ROLE);
  if (!named && !(index - 1 === first && is(reading, first, GIVEN_NAME))) return false;
  const next = reading.tokens[index + 1];
  if (next === undefined || next.kind !== "word") return true;
  return is(reading, index + 1, COMPLEMENTISER) || /^(?:في|لل.+)$/.test(reading.forms[index + 1]!);
}

/** A word of no kind in front of a pause, أن or a preposition, and none with a preposition attached. */
function isUnknownName(reading: Reading, index: number): boolean {
  if (reading.tokens[index]?.kind !== "word" || reading.kinds[index] !== 0) return false;
  if (/^[بلكوف]/.test(reading.forms[index]!)) return false;
  const after = reading.tokens[index + 1];
  if (after?.kind !== "word" || is(reading, index + 1, COMPLEMENTISER | PREPOSITION)) return true;
  // الخبير | مات هولبروك لصحيفة …, لكن الخبير | مات هولبروك أكد أن …
  if (/^[وف]/.test(reading.forms[index + 1]!)) return false;
  if (clearFiniteCue(reading, index + 1) !== undefined) return true;
  return /^ل.{3,}/.test(reading.forms[index + 1]!) && isMediumFor(reading.forms[index + 1]!);
}

/** لصحيفة, لبي بي سي, لرويترز: to whom it is said. */
function isMediumFor(form: string): boolean {
  const noun = form.replace(/^ل(?:ل)?/, "");
  return MEDIA.has(noun) || MEDIA.has(`ال${noun}`);
}
