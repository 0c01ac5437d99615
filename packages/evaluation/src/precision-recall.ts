/** Precision, recall and their harmonic mean; 0 where nothing could be right, never NaN. */
export interface PrecisionRecall {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  /** How many are right, how many were predicted, how many there are. */
  readonly right: number;
  readonly predicted: number;
  readonly gold: number;
}

/** The three figures from the three counts they stand on. */
export function toPrecisionRecall(right: number, predicted: number, gold: number): PrecisionRecall {
  const precision = predicted === 0 ? 0 : right / predicted;
  const recall = gold === 0 ? 0 : right / gold;
  const f1 = predicted + gold === 0 ? 0 : (2 * right) / (predicted + gold);
  return { precision, recall, f1, right, predicted, gold };
}
