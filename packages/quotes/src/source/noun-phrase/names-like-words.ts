import { bare } from "../../lexicon/bare.ts";
import { DEFINITE, GIVEN_NAME } from "../../lexicon/kinds.ts";
import { isAdverb, isPreposition } from "../../lexicon/word-kinds.ts";
import { wordSet } from "../../lexicon/word-set.ts";
import { is, type Reading } from "../../reading/reading.ts";
import type { Phrase } from "./phrase.ts";

/** ملازم | أول, الفريق | أول الركن: of two ranks the higher. */
export function isFirstOfRank({ forms }: Reading, index: number): boolean {
  return forms[index] === "اول" && RANKS.has(bare(forms[index - 1] ?? ""));
}

const RANKS = wordSet("ملازم فريق نقيب مقدم رقيب عريف");

/** Small words within European names. */
export const NOBILIARY: RegExp = /^(?:فان|فون|دي|دو|دا)$/;

/** الناطقة باسمها | أم مروان. */
export function isMother(
  reading: Reading,
  index: number,
  { person, closed, named }: Phrase,
): boolean {
  if (!person || !closed || named || reading.tokens[index + 1]?.kind !== "word") return false;
  return reading.kinds[index + 1] === 0 || is(reading, index + 1, GIVEN_NAME);
}

/** جامع | أم القرى, ميناء | أم قصر: a place whose name begins like "or". */
export function isMotherName(reading: Reading, index: number): boolean {
  // الجوهرة اف | ام
  if (reading.forms[index - 1] === "اف") return false;
  return is(reading, index + 1, DEFINITE) || reading.forms[index + 1] === "قصر";
}

/** القيادي | صباح بينجويني, and not صباح الخميس. */
export function isNameOfMorning({ forms, tokens }: Reading, index: number): boolean {
  const next = forms[index + 1] ?? "";
  return tokens[index + 1]?.kind === "word" && !isAdverb(next) && !isPreposition(next);
}
