import { evaluateLabels, type LabelPair } from "../classification/evaluate-labels.ts";

/**
 * Cohen's kappa (1960): agreement of two annotators beyond what their label frequencies give by chance. 1 when both gave one and the
 * same label throughout; NaN for no pairs. Symmetric: which side is called gold does not matter.
 */
export function cohenKappa(pairs: readonly LabelPair[]): number {
  const { accuracy, perLabel, count } = evaluateLabels(pairs);
  const chance = Object.values(perLabel).reduce(
    (sum, { gold, predicted }) => sum + (gold / count) * (predicted / count),
    0,
  );
  return chance === 1 ? 1 : (accuracy - chance) / (1 - chance);
}
