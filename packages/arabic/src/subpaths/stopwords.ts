// @qawl/arabic/stopwords: words that can be dropped without turning a stance, and the closed classes behind them.

export {
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
export { isStopword, STOPWORDS } from "../stopwords/is-stopword.ts";
