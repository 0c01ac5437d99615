import { COUNTRIES } from "../../lexicon/countries.ts";
import type { Cue } from "../../lexicon/cue-types.ts";
import { HONORIFICS } from "../../lexicon/function-words.ts";
import {
  ACT_NOUN,
  ADJECTIVE,
  BODY,
  COMMON_NOUN,
  DEFINITE,
  GIVEN_NAME,
  NAME,
  PLACE,
  PRONOUN_PREPOSITION,
  ROLE,
} from "../../lexicon/kinds.ts";
import { is, type Reading } from "../../reading/reading.ts";
import type { Phrase } from "./phrase.ts";

const NEEDS_SOMEBODY = new Set(["accuse", "describe", "condemn", "praise", "warn"]);

/** Verbs that speak of a person or call on one. */
export function needsSomebody({ takes, class: name }: Cue): boolean {
  return takes.has("addressee") || NEEDS_SOMEBODY.has(name);
}

/**
 * Behind a person's whole name, of whom the verb speaks: اتهم الوزير سامر خلف | حسن نصر الله بأنه …, انتقد النائب سامر خلف | الرئيس التركي. A man has one name, and
 * one whose office stood in front of his name has hardly an office of state behind it.
 */
export function beginsAnotherPerson(
  reading: Reading,
  index: number,
  first: number,
  phrase: Phrase,
  cue: Cue,
): boolean {
  if (!phrase.named || !phrase.person || !is(reading, index, NAME | ROLE)) return false;
  if (!needsSomebody(cue)) return false;
  if (
    is(reading, index, NAME) &&
    is(reading, index, GIVEN_NAME) &&
    !reading.forms[index]!.startsWith("و")
  )
    return index - first >= 2 && isWhole(reading, index - 1, first);
  if (!is(reading, index, ROLE) || !isLastName(reading, index - 1)) return false;
  if (!isOfState(reading, index)) return false;
  if (is(reading, first, ROLE) && !HONORIFICS.has(reading.forms[first]!)) return true;
  return holdsKnownName(reading, index + 1);
}

/**
 * Behind a person whom the verb of one who calls on somebody has for its subject: دعا النائب سامر العبيدي | القوى السياسية, طالب الوزير | القائد العام …. The first looks
 * like a family name and the second like one more title, which a head of government alone has.
 */
export function beginsWhomItCalls(
  reading: Reading,
  index: number,
  first: number,
  phrase: Phrase,
  cue: Cue,
): boolean {
  const form = reading.forms[index]!;
  if (!phrase.person || !is(reading, index, DEFINITE) || !CALLED.test(form)) return false;
  if (!needsSomebody(cue)) return false;
  const head = reading.forms[first]!;
  if (form !== "القائد") return phrase.named || is(reading, index - 1, DEFINITE);
  if (reading.forms[index + 1] !== "العام" || /^(?:ال)?رئيس$/.test(head)) return false;
  return phrase.named || is(reading, index - 1, DEFINITE);
}

const CALLED = /^ال(?:قوي|مرجعيه|قائد)$/;

/** سامر | خلف, أحمد | الجبوري: the second word of a name or more. */
function isWhole(reading: Reading, last: number, first: number): boolean {
  return last - 1 >= first && isLastName(reading, last) && isNameWord(reading, last - 1);
}

function isLastName(reading: Reading, index: number): boolean {
  if (is(reading, index, DEFINITE) && !is(reading, index, ROLE | BODY))
    return isNameWord(reading, index - 1);
  return isNameWord(reading, index);
}

function isNameWord(reading: Reading, index: number): boolean {
  if (reading.tokens[index]?.kind !== "word") return false;
  if (is(reading, index, GIVEN_NAME)) return true;
  return !is(
    reading,
    index,
    ROLE | BODY | COMMON_NOUN | ACT_NOUN | DEFINITE | ADJECTIVE | PLACE | PRONOUN_PREPOSITION,
  );
}

/** الرئيس, رئيس الوزراء, وزير الدفاع, ولي العهد, and many, who are no one man; not of one who was it once. */
export function isOfState({ forms }: Reading, index: number): boolean {
  const next = forms[index + 1] ?? "";
  if (MANY.test(forms[index]!)) return true;
  if (isFormer(next)) return false;
  // الرئيس التونسي | السابق is another; وزير الدفاع | السابق may be the man himself.
  if (isFormer(forms[index + 2] ?? "")) return /^ال(?:رئيس|رئيسه|عاهل)$/.test(forms[index]!);
  switch (forms[index]) {
    case "رئيس":
    case "رئيسه":
      return STATE.test(next) || COUNTRIES.has(next);
    case "وزير":
    case "وزيره":
      return /^ال/.test(next);
    default:
      return OFFICES.test(forms[index]!);
  }
}

function isFormer(form: string): boolean {
  return /^ال(?:سابقه?|اسبق)$/.test(form);
}

const MANY = /^(?:قاده|زعماء|رؤساء|وزراء|سفراء|اعضاء|شيوخ|علماء|ضباط)$/;
const STATE = /^(?:ال(?:وزراء|جمهوريه|حكومه|برلمان|اقليم)|مجلس|حكومه|وزراء|برلمان|اقليم)$/;
const OFFICES = /^(?:ال(?:رئيس|رئيسه|مستشاره|عاهل|ملك)|ولي|نظير(?:ه|ها|ته))$/;

/** الرئيس التركي | رجب طيب أردوغان. */
function holdsKnownName(reading: Reading, from: number): boolean {
  for (let index = from; index < from + 4; index++) {
    if (reading.tokens[index]?.kind !== "word") return false;
    if (is(reading, index, NAME)) return is(reading, index, GIVEN_NAME);
  }
  return false;
}
