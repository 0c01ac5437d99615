import { COUNTRIES } from "../../lexicon/countries.ts";
import { BODY, COLLECTIVE, DEFINITE } from "../../lexicon/kinds.ts";
import { wordSet } from "../../lexicon/word-set.ts";
import { is, type Reading } from "../../reading/reading.ts";
import type { Phrase } from "./phrase.ts";

/** طمأن الوزير | نظيره الأميركي: whom he speaks to. */
export const COUNTERPART: RegExp =
  /^(?:نظيره|نظيرها|نظيرته|نظيرتها|نظيريه|نظراءه|نظرائه|نظراءها|نظرائها)$/;

/** زميلا | له, موظف محلي | فيها, نسبة كبيرة | منهم. */
export const BELONGING: ReadonlySet<string> = wordSet("له لها لهم فيه فيها منه منها منهم منهن");

/** قيادي في | هذه القوات */
export const POINTING: RegExp = /^هذ[اه]$/;

/** Those who are sent to a country: what they call for, or a name, stands behind it. */
export function isEnvoyTo(reading: Reading, index: number, first: number, end: number): boolean {
  const { forms } = reading;
  if (!/^[وف]?(?:ال)?(?:مبعوث|مبعوثه|موفد|موفده)$/.test(forms[first]!) || index + 2 >= end)
    return false;
  return COUNTRIES.has(forms[index + 1]!);
}

/** ممثلو | هذه الكتلة, رئيسة | هذه الجمعية: behind a head that waits for its genitive, one that was named before. */
export function isPointedAt(
  reading: Reading,
  index: number,
  first: number,
  phrase: Phrase,
): boolean {
  if (phrase.closed || phrase.described || index !== first + 1) return false;
  if (!/^(?:هذ[اه]|ذلك|تلك)$/.test(reading.forms[index]!)) return false;
  return is(reading, index + 1, DEFINITE) && is(reading, index + 1, BODY | COLLECTIVE);
}
