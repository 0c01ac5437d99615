import { isActNoun, isActShape } from "./classify/act-nouns.ts";
import { isDefinite } from "./classify/article.ts";
import { isAttributing, isPassingOn, WITHHOLDING_VERBS } from "./classify/openers.ts";
import {
  isAccusative,
  isAdjective,
  isCommonNoun,
  isOwned,
  isVerb,
} from "./classify/parts-of-speech.ts";
import { isPreposition, isPronounPreposition } from "./classify/prepositions.ts";
import { isBody, isCollective, isRole } from "./classify/speakers.ts";
import * as words from "./function-words.ts";
import { GIVEN_NAMES } from "./given-names.ts";
import * as kind from "./kinds.ts";
import { isReportingNoun } from "./reporting-nouns.ts";
import { isTimeWord } from "./time-words.ts";

/** Each kind and its test. */
const TESTS: readonly (readonly [kind: number, test: (form: string) => boolean])[] = [
  [kind.ROLE, isRole],
  [kind.BODY, isBody],
  [kind.COLLECTIVE, isCollective],
  [kind.VERB, isVerb],
  [kind.COMMON_NOUN, isCommonNoun],
  [kind.OWNED, isOwned],
  [kind.ADJECTIVE, isAdjective],
  [kind.DEFINITE, isDefinite],
  [kind.PREPOSITION, isPreposition],
  [kind.PRONOUN_PREPOSITION, isPronounPreposition],
  [kind.ACT_NOUN, isActNoun],
  [kind.ACT_SHAPE, isActShape],
  [kind.ACCUSATIVE, isAccusative],
  [kind.TIME, isTimeWord],
  [kind.REPORTING_NOUN, isReportingNoun],
  [kind.PASSING_ON, isPassingOn],
  [kind.ATTRIBUTING, isAttributing],
];

/** Each kind that is a list. */
const LISTS: readonly (readonly [kind: number, list: ReadonlySet<string>])[] = [
  [kind.CLAUSE_OPENER, words.CLAUSE_OPENERS],
  [kind.CLAUSE_OPENER, words.RELATIVES],
  [kind.ADVERB, words.ADVERBS],
  [kind.COMPLEMENTISER, words.COMPLEMENTISERS],
  [kind.RELATIVE, words.RELATIVES],
  [kind.MONTH, words.MONTHS],
  [kind.GIVEN_NAME, GIVEN_NAMES],
  [kind.QUANTIFIER, words.QUANTIFIERS],
  [kind.MEDIUM, words.MEDIA],
  [kind.CITY, words.CITIES],
  [kind.OCCASION, words.OCCASIONS],
  [kind.PLACE, words.PLACES],
  [kind.WAS_FORM, words.WAS],
  [kind.WITHHOLDING, WITHHOLDING_VERBS],
];

/** Everything a form can be, as bits of {@link kind}. */
export function classify(form: string): number {
  let kinds = 0;
  for (const [bit, list] of LISTS) if (list.has(form)) kinds |= bit;
  for (const [bit, test] of TESTS) if (test(form)) kinds |= bit;
  return kinds;
}
