// What somebody does or has, which is no part of his name.
import { COUNTRIES } from "../../lexicon/countries.ts";
import { LEADS } from "../../lexicon/function-words.ts";
import { ACT_NOUN, COMMON_NOUN, GIVEN_NAME, OWNED, ROLE } from "../../lexicon/kinds.ts";
import { isActNoun, isOwned } from "../../lexicon/word-kinds.ts";
import { endsInTehMarbuta, lastLetter } from "../../reading/raw-letters.ts";
import { is, type Reading } from "../../reading/reading.ts";

/** وأكد رئيسي | رفضه …: what he does is no part of his name. */
export function isHisDeed(reading: Reading, index: number): boolean {
  if (!is(reading, index, ACT_NOUN) || is(reading, index, GIVEN_NAME)) return false;
  if (lastLetter(reading, index) === "ه") return true;
  // وجددت تونس | تضامنها …
  const before = reading.forms[index - 1]!.replace(/^و(?=...)/, "");
  return /..ها$/.test(reading.forms[index]!) && COUNTRIES.has(before);
}

export function isWithHis(reading: Reading, index: number): boolean {
  const noun = reading.forms[index]!.slice(1);
  if (!/(?:ه|ها|هم)$/.test(noun) || !(isOwned(noun) || isActNoun(noun))) return false;
  return !endsInTehMarbuta(reading, index);
}

/** وجه أردوغان | حديثه إلى …: nor what he has. */
export function isHisThing(reading: Reading, index: number): boolean {
  if (!is(reading, index, OWNED) || is(reading, index, GIVEN_NAME | ROLE)) return false;
  return /(?:ه|ها|هم)$/.test(reading.forms[index]!) && !endsInTehMarbuta(reading, index);
}

/** بإبقاء القوات: the deed behind ب. */
export function isByDeed(reading: Reading, index: number): boolean {
  const form = reading.forms[index]!;
  if (!/^ب.{3,}/.test(form) || is(reading, index, GIVEN_NAME) || LEADS.has(form)) return false;
  return isActNoun(form.slice(1)) && !is(reading, index, COMMON_NOUN);
}
