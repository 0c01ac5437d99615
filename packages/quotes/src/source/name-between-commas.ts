import {
  BODY,
  CLAUSE_OPENER,
  COLLECTIVE,
  COMMON_NOUN,
  COMPLEMENTISER,
  DEFINITE,
  GIVEN_NAME,
  PLACE,
  PREPOSITION,
  RELATIVE,
  ROLE,
  VERB,
} from "../lexicon/kinds.ts";
import { is, type Reading } from "../reading/reading.ts";
import { clearFiniteCue, isComma } from "../reading/tests-on-tokens.ts";
import { isNameOfAli } from "./noun-phrase/names.ts";

/** Words of a name. */
const NAME = 5;

const NO_NAME = ROLE | BODY | COLLECTIVE | COMPLEMENTISER | RELATIVE | CLAUSE_OPENER;

/** قائممقام شقلاوة، | كارزان طه عمر، أوضح …: behind the comma two words and more, a name among them, up to the next comma; -1 otherwise. */
export function nameBetweenCommas(reading: Reading, comma: number, before: number): number {
  let given = false;
  let index = comma + 1;
  for (; index < before && index <= comma + NAME + 1; index++) {
    if (isComma(reading, index)) return given && index > comma + 2 ? index : -1;
    if (reading.tokens[index]!.kind !== "word") return -1;
    // الجالس | على يمينه
    if (reading.forms[index] === "علي" && !isNameOfAli(reading, index)) return -1;
    const first = is(reading, index, GIVEN_NAME);
    // سمير | قادر حسن: behind the first word of a name another noun is part of it.
    const inside = given && index > comma + 1 && is(reading, index, COMMON_NOUN);
    if (!first && !inside && !isNameWord(reading, index)) return -1;
    // وزير الاستخبارات، | إسرائيل كاتس، …: a country's name in front of an unknown word is a first name.
    given ||= index === comma + 1 && is(reading, index, PLACE) && reading.kinds[index + 1] === 0;
    given ||= first || (reading.kinds[index] === 0 && !/^[وفبلك]/.test(reading.forms[index]!));
  }
  return -1;
}

function isNameWord(reading: Reading, index: number): boolean {
  if (/^[بل]../.test(reading.forms[index]!)) return false;
  if (is(reading, index, NO_NAME) || clearFiniteCue(reading, index) !== undefined) return false;
  return is(reading, index, DEFINITE) || !is(reading, index, PREPOSITION | VERB | COMMON_NOUN);
}
