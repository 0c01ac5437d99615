import { COUNTRIES } from "../../lexicon/countries.ts";
import {
  BODY,
  COLLECTIVE,
  DEFINITE,
  GIVEN_NAME,
  PRONOUN_PREPOSITION,
  ROLE,
} from "../../lexicon/kinds.ts";
import { wordSet } from "../../lexicon/word-set.ts";
import { is, type Reading } from "../../reading/reading.ts";
import type { Phrase } from "./phrase.ts";

/** طمأن الوزير | نظيره الأميركي: whom he speaks to. */
export const COUNTERPART: RegExp =
  /^(?:نظيره|نظيرها|نظيرته|نظيرتها|نظيريه|نظراءه|نظرائه|نظراءها|نظرائها)$/;

/** زميلا | له, موظف محلي | فيها, نسبة كبيرة | منهم. */
export const BELONGING: ReadonlySet<string> = wordSet("له لها لهم فيه فيها منه منها منهم منهن");

/** القيادي | فيها حسن الكرخي, النائبة | عنه هالة الكرخي: behind a title a body that was named before, with the name of the man. */
export function pertains(reading: Reading, index: number, phrase: Phrase): boolean {
  if (phrase.named || !is(reading, index, PRONOUN_PREPOSITION)) return false;
  if (!PERTAINING.test(reading.forms[index]!)) return false;
  if (!is(reading, index - 1, ROLE) && !phrase.person) return false;
  const name = index + 1;
  if (reading.tokens[name]?.kind !== "word") return false;
  return is(reading, name, GIVEN_NAME) || (reading.kinds[name] === 0 && isSecond(reading, name));
}

/** An unknown word with another behind it. */
function isSecond(reading: Reading, index: number): boolean {
  if (/^[وفبلكيت]/.test(reading.forms[index]!)) return false;
  const next = index + 1;
  if (reading.tokens[next]?.kind !== "word") return false;
  return (
    reading.kinds[next] === 0 ||
    is(reading, next, GIVEN_NAME) ||
    /^ال.{3,}ي$/.test(reading.forms[next]!)
  );
}

const PERTAINING = /^(?:في|عن|لدي)(?:ه|ها|هم|هما)$/;

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
