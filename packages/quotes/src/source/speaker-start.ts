import {
  ADVERB,
  BODY,
  CLAUSE_OPENER,
  COLLECTIVE,
  COMMON_NOUN,
  NAME,
  PREPOSITION,
  PRONOUN_PREPOSITION,
  ROLE,
  VERB,
} from "../lexicon/kinds.ts";
import { KINSFOLK } from "../lexicon/kinsfolk.ts";
import {
  isAdverb,
  isBody,
  isCollective,
  isCommonNoun,
  isPreposition,
  isRole,
  isVerb,
} from "../lexicon/word-kinds.ts";
import { wordSet } from "../lexicon/word-set.ts";
import { is, type Reading } from "../reading/reading.ts";
import { finiteCue } from "../reading/tests-on-tokens.ts";

/** أما, which puts its subject in front of the verb. */
export const TOPIC: ReadonlySet<string> = wordSet("أما وأما");

/** A word that can begin a phrase for a person or body. */
export function startsSpeaker(reading: Reading, index: number): boolean {
  const form = reading.forms[index]!;
  if (reading.tokens[index]!.kind !== "word") return false;
  if (is(reading, index, ROLE | BODY | COLLECTIVE | NAME)) return !isFront(reading, index);
  if (isAfterGovernor(reading, index) && isKnown(withoutTanwin(form))) return true;
  if (is(reading, index, VERB | ADVERB | PREPOSITION | CLAUSE_OPENER)) return false;
  if (is(reading, index, PRONOUN_PREPOSITION) || isFront(reading, index)) return false;
  return (
    !is(reading, index, COMMON_NOUN) &&
    finiteCue(reading, index) === undefined &&
    !/^[وفبل]ال/.test(form) &&
    !(form.startsWith("و") && isJoined(form.slice(1)))
  );
}

/** A known word behind و: it goes on with something, and is no name. */
function isJoined(rest: string): boolean {
  return isVerb(rest) || isCommonNoun(rest) || isPreposition(rest) || isAdverb(rest);
}

/** أمام with its hamza above is no إمام. */
export function isFront({ forms, tokens, document }: Reading, index: number): boolean {
  if (forms[index] !== "امام") return false;
  return document.text.charAt(tokens[index]!.start) === ALEF_WITH_HAMZA_ABOVE;
}

const ALEF_WITH_HAMZA_ABOVE = "\u0623";

/** غير أن | ضابطا …, لكن | مصدرا …: the accusative of the subject. */
export function isAfterGovernor(reading: Reading, index: number): boolean {
  const before = reading.forms[index - 1] ?? "";
  // كأن ضابطا …, and not كان ضابطا: what he was.
  if (/^و?كان$/.test(before)) return hasHamza(reading, index - 1);
  return /^و?(?:ان|لكن)$/.test(before);
}

function hasHamza({ document, tokens }: Reading, index: number): boolean {
  const { start, end } = tokens[index]!;
  return document.text.slice(start, end).includes(ALEF_WITH_HAMZA_ABOVE);
}

/** Without the alef of an accusative. */
export function withoutTanwin(form: string): string {
  return form.length > 4 && form.endsWith("ا") ? form.slice(0, -1) : form;
}

/** A title, body or group. */
export function isKnown(form: string): boolean {
  return (
    isRole(form) || isBody(form) || isCollective(form) || (isOwnedRole(form) && form !== "كبيرهم")
  );
}

/** غير أن | ضابطا …, لكن | متحدثا باسم …: a speaker in the accusative, and no manner of saying. */
export function isGovernedSpeaker(reading: Reading, index: number): boolean {
  return isAfterGovernor(reading, index) && isKnown(withoutTanwin(reading.forms[index]!));
}

/** زميلتها, ناطقها, معاونهم, منافسته, محاموه: a role with its owner attached. Not the bare ه: normalised, it is a teh marbuta too. */
export function isOwnedRole(form: string): boolean {
  if (KINSFOLK.test(form)) return true;
  const plural = /^(.{4,})و(?:ه|ها|هم|هما)$/.exec(form)?.[1];
  if (plural !== undefined) return isRole(plural) || isCollective(`${plural}ون`);
  const base = /^(.{3,})(?:ها|هم|هما|نا)$/.exec(form)?.[1] ?? /^(.{3,}ت)ه$/.exec(form)?.[1];
  if (base === undefined || isRole(form)) return false;
  return isRole(base) || (base.endsWith("ت") && isRole(`${base.slice(0, -1)}ه`));
}
