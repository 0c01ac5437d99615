import {
  ACCUSATIVE,
  ACT_NOUN,
  ADJECTIVE,
  ADVERB,
  BODY,
  CLAUSE_OPENER,
  COLLECTIVE,
  COMMON_NOUN,
  DEFINITE,
  GIVEN_NAME,
  OWNED,
  PLACE,
  PREPOSITION,
  QUANTIFIER,
  RELATIVE,
  ROLE,
} from "../../../lexicon/kinds.ts";
import { isAccusative } from "../../../lexicon/word-kinds.ts";
import { is, type Reading, sentenceEnd } from "../../../reading/reading.ts";
import { isPunctuation } from "../../../reading/tests-on-tokens.ts";

/** وتعد القوات | القوة الثانية بعد الجيش, تعتبر المدينة | هي الطريق: one thing only is told of the subject, so everybody holds it so. */
export function isHeld(reading: Reading, first: number): boolean {
  const { forms } = reading;
  if (/^(?:هو|هي|هم)$/.test(forms[first]!) || is(reading, first, RELATIVE)) return true;
  if (!is(reading, first, DEFINITE)) return false;
  const end = Math.min(sentenceEnd(reading, first), first + FAR);
  for (let index = first + 1; index < end && !isPunctuation(reading, index); index++) {
    if (reading.tokens[index]!.kind === "open-quote") return false;
    if (is(reading, index, ACCUSATIVE)) {
      if (!MORE.test(forms[index - 1]!)) return false;
    } else if (!is(reading, index, DEFINITE | ADVERB | PLACE | BODY)) {
      if (ELATIVE.test(forms[index]!)) return true;
      if (!is(reading, index, PREPOSITION | RELATIVE | CLAUSE_OPENER)) return false;
      return !comesAccusative(reading, index + 1, end);
    }
  }
  return true;
}

/** البلد يعتبر | نقطة عبور بين …: an indefinite noun right behind the verb, and nothing else that it is held to be. */
export function isWhatItIs(reading: Reading, first: number): boolean {
  const known = DEFINITE | OWNED | ACT_NOUN | QUANTIFIER | PLACE | GIVEN_NAME | BODY | COLLECTIVE;
  if (!is(reading, first, COMMON_NOUN | ROLE | ADJECTIVE) || is(reading, first, known))
    return false;
  const end = Math.min(sentenceEnd(reading, first), first + FAR);
  if (first + 1 >= end || is(reading, first + 1, DEFINITE | OWNED | PLACE | BODY)) return false;
  return !comesAccusative(reading, first + 1, end);
}

/** الأكثر | نفوذا. */
const MORE = /^(?:ال)?(?:اكثر|اقل|اشد)$/;

/** تعتبر القوات في الشمال | امتدادا …: what the thing is held to be comes later. */
function comesAccusative(reading: Reading, from: number, end: number): boolean {
  for (let index = from; index < end && !isPunctuation(reading, index); index++) {
    if (is(reading, index, RELATIVE | CLAUSE_OPENER)) return false;
    if (reading.tokens[index]!.kind === "open-quote") return true;
    if (is(reading, index, ACCUSATIVE) && reading.tokens[index - 1]!.kind !== "number") return true;
  }
  return false;
}

const ELATIVE = /^(?:ا[^ا]{3}|اول|اولي|احد|احدي)$/;

/** An indefinite noun that says what something is held to be. */
export function isComplement(form: string): boolean {
  return (
    isAccusative(form) ||
    ELATIVE.test(form) ||
    /^و?(?:احد|احدي|واحدا|واحده|من|المورد|الاكثر)$/.test(form)
  );
}

/** Tokens in which a second object is looked for. */
const FAR = 40;
