import {
  ACT_NOUN,
  ADJECTIVE,
  BODY,
  COMMON_NOUN,
  COMPLEMENTISER,
  CUE,
  DEFINITE,
  GIVEN_NAME,
  OWNED,
  PREPOSITION,
  ROLE,
} from "../../lexicon/kinds.ts";
import { wordSet } from "../../lexicon/word-set.ts";
import { endsInTehMarbuta } from "../../reading/raw-letters.ts";
import { is, type Reading } from "../../reading/reading.ts";
import { isComma } from "../../reading/tests-on-tokens.ts";

/** كريم | نوري، …, كريم | نوري أن …: behind a name another one in front of a pause, أن or a preposition is its last word. */
export function endsName(reading: Reading, index: number): boolean {
  if (isNounAtEnd(reading, index) || isThanks(reading, index)) return true;
  if (isOnlyAName(reading, index)) return true;
  if (!is(reading, index, GIVEN_NAME) || is(reading, index, DEFINITE | ACT_NOUN | ROLE))
    return false;
  const next = reading.tokens[index + 1];
  return next?.kind !== "word" || is(reading, index + 1, COMPLEMENTISER | PREPOSITION);
}

/** عمار | طعمة أن …: behind a first name and in front of أن a noun or a quality without the article that is no deed. */
function isNounAtEnd(reading: Reading, index: number): boolean {
  if (!isGivenName(reading, index - 1)) return false;
  // النائب عمار | طعمة، …
  const titled = is(reading, index - 2, ROLE | DEFINITE) && isComma(reading, index + 1);
  if (!titled && !is(reading, index + 1, COMPLEMENTISER)) return false;
  if (!is(reading, index, COMMON_NOUN | ADJECTIVE) || /^[وفبلك]|ا$/.test(reading.forms[index]!))
    return false;
  if (is(reading, index, OWNED) && !endsInTehMarbuta(reading, index)) return false;
  return !is(reading, index, DEFINITE | ACT_NOUN | ROLE | BODY);
}

/** سامر | خلف، …, محمد | جمعة بإقالة …: behind a first name one of the nouns that are as often a family name. */
function isOnlyAName(reading: Reading, index: number): boolean {
  if (!NOUNS_OF_NAMES.has(reading.forms[index]!)) return false;
  return isGivenName(reading, index - 1) || reading.kinds[index - 1] === 0;
}

const NOUNS_OF_NAMES = wordSet(
  "خلف خلفة حرب سند جمعة شحاتة حمادة فارس شاهين عمرو سجاد فهد ذياب مطر",
);

/** ناظم | شكر أن …: no two verbs stand beside each other, so behind a name and in front of أن or a pause it is one. */
function isThanks(reading: Reading, index: number): boolean {
  if (!/^(?:شكر|وعد)$/.test(reading.forms[index]!)) return false;
  if (reading.kinds[index - 1] !== 0 && !is(reading, index - 1, GIVEN_NAME)) return false;
  const next = reading.tokens[index + 1];
  return next?.kind !== "word" || is(reading, index + 1, COMPLEMENTISER | CUE);
}

/** النائب فيصل | الجبوري: a word that only its place makes a name. */
export function isGivenName(reading: Reading, index: number): boolean {
  return is(reading, index, GIVEN_NAME) && !is(reading, index, PREPOSITION | COMMON_NOUN);
}
