import { bare } from "../lexicon/bare.ts";
import { CITIES, TOWNS } from "../lexicon/function-words.ts";
import { CITY, COLLECTIVE, DEFINITE, GIVEN_NAME, ROLE } from "../lexicon/kinds.ts";
import { HOMES } from "../lexicon/source-words.ts";
import { is, type Reading } from "../reading/reading.ts";

/** أم مصطفى | من مدينة الصدر: a name, title or group in front of من, and a place behind it. */
export function comesFrom(reading: Reading, index: number): boolean {
  const next = reading.forms[index + 1] ?? "";
  const before = reading.forms[index - 1]!;
  // مصادر مقربة | من رئيس الوزراء, مصدر | من داخل الحزب
  if (CLOSE.test(before) && index > 1) return is(reading, index - 2, ROLE | COLLECTIVE);
  if (next === "داخل") return is(reading, index - 1, ROLE | COLLECTIVE);
  if (!HOMES.has(next) && !CITIES.has(next) && !TOWNS.has(next)) return false;
  return (
    is(reading, index - 1, ROLE | COLLECTIVE | GIVEN_NAME) ||
    KINSHIP.test(reading.forms[index - 2] ?? "") ||
    /^و?احد(?:هم)?$/.test(before)
  );
}

/** Near to somebody. */
const CLOSE = /^(?:ال)?(?:مقرب|قريب)(?:ه|ون|ين|ا|ان|تان)?$/;

/** أبو فلان, أم فلان. */
const KINSHIP = /^[وف]?(?:ابو|ابي|ابا|ام|الحاج|الحاجه|السيد|السيده|حجي)$/;

/** شكا سكان | من ناحية …: where indefinite people are from. */
export function areFrom(reading: Reading, index: number): boolean {
  if (!is(reading, index - 1, ROLE | COLLECTIVE) || is(reading, index - 1, DEFINITE)) return false;
  const next = reading.forms[index + 1]!;
  return (
    HOMES.has(bare(next)) || TOWNS.has(next) || next === "داخل" || is(reading, index + 1, CITY)
  );
}
