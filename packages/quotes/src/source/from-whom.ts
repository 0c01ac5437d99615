import { bare } from "../lexicon/bare.ts";
import { COUNTRIES } from "../lexicon/countries.ts";
import { BODY, CITY, COLLECTIVE, PLACE, ROLE } from "../lexicon/kinds.ts";
import { wordSet } from "../lexicon/word-set.ts";
import { is, type Reading } from "../reading/reading.ts";
import { clauseAfter, isColon, isPunctuation } from "../reading/tests-on-tokens.ts";
import { isToldTo } from "./after-verb/outlet-end.ts";
import { nounPhraseEnd } from "./noun-phrase.ts";

/**
 * The token behind what tells of which body or people somebody is, right behind the comma of his name, or -1: سلمى الراوي، | من منظمة العفو, حسن الكرخي، | من سكان الموصل.
 * A city, a building or something of his own tells where he spoke.
 */
export function fromWhomEnd(reading: Reading, comma: number, end: number): number {
  const noun = comma + 2;
  if (reading.forms[comma + 1] !== "من" || noun >= end) return -1;
  if (reading.tokens[noun]!.kind !== "word" || !isWhose(reading, noun)) return -1;
  const last = nounPhraseEnd(reading, noun, end);
  const ends =
    last >= end ||
    isPunctuation(reading, last) ||
    isColon(reading, last) ||
    reading.tokens[last]!.kind === "open-quote" ||
    clauseAfter(reading, last) >= 0 ||
    isToldTo(reading, last);
  return ends ? last : -1;
}

function isWhose(reading: Reading, index: number): boolean {
  const form = reading.forms[index]!;
  if (PEOPLE.has(form)) return true;
  if (is(reading, index, CITY | PLACE | ROLE) || COUNTRIES.has(form)) return false;
  if (is(reading, index, COLLECTIVE) && !is(reading, index, BODY)) return false;
  return is(reading, index, BODY) && !BUILDINGS.has(bare(form));
}

const PEOPLE = wordSet("سكان أهالي أهل أبناء وجهاء شيوخ عشيرة قبيلة نازحي");

/** Bodies in whose rooms one speaks. */
const BUILDINGS = wordSet("مكتب بيت دار مجلس برلمان محكمة سفارة قسم");
