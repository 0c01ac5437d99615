/** A prediction with the probability it was given. */
export interface ScoredOutcome {
  /** 0 to 1. */
  readonly probability: number;
  readonly right: boolean;
}

/**
 * Expected calibration error (Naeini, Cooper and Hauskrecht 2015): predictions are put in `bins` of equal width by their probability;
 * the mean distance of probability and accuracy over the bins, weighted by their size; from 0, perfect, to 1. 0 for no outcomes.
 */
export function calibrationError(outcomes: readonly ScoredOutcome[], bins = 10): number {
  const sums = Array.from({ length: bins }, () => ({ probability: 0, right: 0 }));
  for (const { probability, right } of outcomes) {
    const bin = sums[Math.min(bins - 1, Math.floor(probability * bins))]!;
    bin.probability += probability;
    bin.right += right ? 1 : 0;
  }
  const distance = sums.reduce((sum, bin) => sum + Math.abs(bin.probability - bin.right), 0);
  return outcomes.length === 0 ? 0 : distance / outcomes.length;
}
