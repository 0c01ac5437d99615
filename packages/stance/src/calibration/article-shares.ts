/** How frequent the labels of a head are in texts at large, and how firmly each article is held to that. */
export interface Shares {
  /** By label number; they sum to 1. The logits of the head must already expect them. */
  readonly expected: readonly number[];
  /** How many statements of an article the expectation is worth; above 0. */
  readonly worth: number;
  /** What is expected instead of an article that is hardly, mainly, or nowhere about one of the phrases of the head's features, see `howMuchAbout`. */
  readonly about?: About<readonly number[]>;
  /**
   * By which logits that carry the shift of an article are divided, above 0; default 1. Shares that answers tell of themselves make them too sure; their order stays.
   */
  readonly softening?: number;
}

/** Other shares for articles by how much they are about a phrase. */
export interface About<T> {
  readonly phrase: string;
  /** The phrase for what an article about the first one names in any case; without it no article is nowhere about that. */
  readonly home?: string;
  readonly hardly: T;
  readonly mainly: T;
  /** Default: as hardly. */
  readonly nowhere?: T;
}

/** Rounds of estimation; the shares settle long before. */
const ROUNDS = 30;

/**
 * What to add to the logits of every statement of one article, by label number, because the article has shares of its own: one is all about the
 * question, another names it once. The shares are those that the answers themselves make most likely, drawn towards the expected ones
 * (expectation maximisation after Saerens, Latinne and Decaestecker 2002, with a Dirichlet prior). `prior` is what is expected of articles of
 * its kind, by default what the logits expect. Zeros for no statements. Linear in the statements.
 */
export function toArticleShift(
  logits: readonly Float32Array[],
  { expected, worth }: Shares,
  prior: readonly number[] = expected,
): readonly number[] {
  if (logits.length === 0) return expected.map(() => 0);
  let shares = prior;
  for (let round = 0; round < ROUNDS; round++) {
    const counts = prior.map((share) => worth * share);
    for (const each of logits) {
      const odds = shiftedOdds(each, shares, expected);
      const sum = odds.reduce((total, value) => total + value, 0);
      odds.forEach((value, label) => {
        counts[label]! += value / sum;
      });
    }
    shares = counts.map((count) => count / (logits.length + worth));
  }
  return shares.map((share, label) => Math.log(share / expected[label]!));
}

/** exp(logit) · share / expected share, scaled against overflow. */
function shiftedOdds(
  logits: Float32Array,
  shares: readonly number[],
  expected: readonly number[],
): readonly number[] {
  const largest = logits.reduce((most, logit) => Math.max(most, logit), Number.NEGATIVE_INFINITY);
  return shares.map(
    (share, label) => (Math.exp(logits[label]! - largest) * share) / expected[label]!,
  );
}
