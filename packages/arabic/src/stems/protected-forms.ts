import { foldWords } from "../data/fold-words.ts";
import {
  AUXILIARIES,
  DEMONSTRATIVES,
  NEGATIONS,
  PARTICLES,
  PREPOSITIONS,
  PREPOSITIONS_WITH_PRONOUN,
  PRONOUNS,
  RELATIVES,
  REPORTING_WORDS,
  STAND_WORDS,
} from "../data/function-words.ts";
import { BODIES, PERSONAL_NAMES, PLACES, TITLES } from "../data/protected-names.ts";

let forms: ReadonlySet<string> | null = null;

/** Forms that a stemmer leaves alone: names, function words, negations; with those of `more` when given. */
export function protectedForms(more?: Iterable<string>): ReadonlySet<string> {
  forms ??= foldWords(
    NEGATIONS,
    REPORTING_WORDS,
    STAND_WORDS,
    PREPOSITIONS,
    PREPOSITIONS_WITH_PRONOUN,
    PRONOUNS,
    DEMONSTRATIVES,
    RELATIVES,
    PARTICLES,
    AUXILIARIES,
    TITLES,
    PLACES,
    PERSONAL_NAMES,
    BODIES,
  );
  return more === undefined ? forms : new Set([...forms, ...foldWords(more)]);
}
