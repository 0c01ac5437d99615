import { BODY, COLLECTIVE, DEFINITE, ROLE } from "../../lexicon/kinds.ts";
import { is, type Reading } from "../../reading/reading.ts";
import type { Phrase } from "./phrase.ts";

const COUNT = /^و(?:ثلاث|اربع|خمس|ست|سبع|ثماني|تسع|عشر|عد|بضع)ه?$/;

/** الولايات المتحدة | وست دول خليجية, الوزارة | وثلاث منظمات: others who speak too, and how many they are. */
export function joinsCounted(reading: Reading, index: number): boolean {
  if (!COUNT.test(reading.forms[index]!)) return false;
  return is(reading, index + 1, COLLECTIVE | BODY | ROLE) && !is(reading, index + 1, DEFINITE);
}

/** دول | أخرى, مصادر أمنية | أخرى: behind many without the article. */
export function areOthers(reading: Reading, index: number, first: number): boolean {
  if (reading.forms[index] !== "اخري") return false;
  for (let at = index - 1; at >= Math.max(first, index - 2); at--) {
    if (is(reading, at, COLLECTIVE)) return !is(reading, at, DEFINITE);
    if (!/.{2,}يه$/.test(reading.forms[at]!)) return false;
  }
  return false;
}

/** The same, where they close the phrase. */
export function takeOthers(
  reading: Reading,
  index: number,
  first: number,
  phrase: Phrase,
): boolean {
  if (!areOthers(reading, index, first)) return false;
  phrase.closed = true;
  phrase.described = false;
  return true;
}
