// Clitics of written Arabic with the cost of assuming one, in powers of two: about how much rarer a word is with it.

/** و and ف: "and", "so". */
export const CONJUNCTIONS: Readonly<Record<string, number>> = { و: 4, ف: 7 };

/** ب ل ك: "with", "for", "like". */
export const PREFIXED_PREPOSITIONS: Readonly<Record<string, number>> = { ب: 4.5, ل: 4.5, ك: 8 };

/** س before a verb of the present. */
export const FUTURE = "س";
export const FUTURE_COST = 6;
export const PRESENT_PREFIXES = "يتنا";

export const ARTICLE = "ال";
/** ل and ال written together. */
export const MELTED = "لل";
export const ARTICLE_COST = 0.5;

/** Pronouns joined to the end of a word, longest first. */
export const SUFFIX_PRONOUNS: readonly (readonly [pronoun: string, cost: number])[] = [
  ["هما", 6],
  ["كما", 10],
  ["ها", 4],
  ["هم", 5],
  ["هن", 9],
  ["كم", 8],
  ["نا", 6],
  ["ني", 8],
  ["ه", 4.5],
  ["ي", 8],
  ["ك", 9],
];
