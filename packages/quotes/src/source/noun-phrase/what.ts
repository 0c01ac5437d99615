import { COUNTRIES } from "../../lexicon/countries.ts";
import { CITY, CUE, PLACE, VERB } from "../../lexicon/kinds.ts";
import { is, type Reading } from "../../reading/reading.ts";
import type { Phrase } from "./phrase.ts";

/** رأت طهران | ما حدث «…», وصف الوزير | ما جرى بأنه …: what somebody speaks of; not رئيس | ما يسمى المجلس. */
export function isWhat(reading: Reading, index: number, phrase: Phrase): boolean {
  const place = is(reading, index - 1, CITY | PLACE) || COUNTRIES.has(reading.forms[index - 1]!);
  if (!phrase.closed && !phrase.named && !place) return false;
  const next = reading.forms[index + 1] ?? "";
  return is(reading, index + 1, VERB | CUE) || /^(?:حدث|حصل|جري|ورد|وقع|نشر|قيل)ت?$/.test(next);
}
