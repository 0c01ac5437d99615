import { evaluateLabels, type LabelPair } from "./evaluate-labels.ts";

/**
 * F-avg, the convention of the stance shared tasks since SemEval-2016 task 6: the mean of the F1 of the two sides, the other labels
 * counting only through the errors they cause. `sides` default to `support` and `oppose`; a side that never occurs counts 0.
 */
export function fAverage(
  pairs: readonly LabelPair[],
  sides: readonly string[] = ["support", "oppose"],
): number {
  const { perLabel } = evaluateLabels(pairs);
  return sides.reduce((sum, side) => sum + (perLabel[side]?.f1 ?? 0), 0) / sides.length;
}
