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

// A stopword is a word whose loss changes neither what is said, nor who says it, nor for or against what.
const CARRIERS = foldWords(NEGATIONS, REPORTING_WORDS, STAND_WORDS, ["ضده", "ضدها", "ضدهم"]);

/** The stopwords, as the tokens of a document write them, in alphabetical order. */
export const STOPWORDS: readonly string[] = [
  ...foldWords(
    PREPOSITIONS,
    PREPOSITIONS_WITH_PRONOUN,
    PRONOUNS,
    DEMONSTRATIVES,
    RELATIVES,
    PARTICLES,
    AUXILIARIES,
  ),
]
  .filter((form) => !CARRIERS.has(form))
  .sort();

const set: ReadonlySet<string> = new Set(STOPWORDS);

/**
 * Whether the form of a token can be dropped from features without turning a stance: no negation (لا لم لن غير دون),
 * no reporting word (قال أن حسب), no word of stand (مع ضد لكن) is a stopword. `علي` is one (على); protect the name first.
 */
export function isStopword(form: string): boolean {
  return set.has(form);
}
