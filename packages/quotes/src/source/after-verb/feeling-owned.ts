import { BODY, COMPLEMENTISER, ROLE } from "../../lexicon/kinds.ts";
import { endsInTehMarbuta } from "../../reading/raw-letters.ts";
import { is, type Reading } from "../../reading/reading.ts";

/** لا يخفي النائب | قلقه من …, لم يخف | أن …: where what somebody owns to begins, or -1. */
export function feelingOwned(reading: Reading, verb: number): number {
  for (let index = verb + 1; index < Math.min(verb + NEAR, reading.tokens.length - 1); index++) {
    if (is(reading, index, COMPLEMENTISER)) return index;
    if (!HIS.test(reading.forms[index]!) || is(reading, index, ROLE | BODY)) continue;
    // القوية is written with ة, and no قوي of his.
    if (endsInTehMarbuta(reading, index)) continue;
    if (TOWARDS.test(reading.forms[index + 1]!)) return index;
  }
  return -1;
}

/** How far behind the verb it may stand. */
const NEAR = 12;
const HIS = /.{3,}(?:ه|ها|هم|هما)$/;
const TOWARDS = /^(?:من|ازاء|حيال|تجاه|علي|الي|ب.{2,})$/;
