import { type PrecisionRecall, toPrecisionRecall } from "../precision-recall.ts";

/** One case with its right label and the label given. */
export interface LabelPair {
  readonly gold: string;
  readonly predicted: string;
}

/** The figures of single-label classification; `accuracy` and both means are NaN where there is no case. */
export interface LabelReport {
  readonly count: number;
  /** Share of cases that are right, 0 to 1. */
  readonly accuracy: number;
  /** Mean F1 over the labels that occur in gold or predictions. */
  readonly macroF1: number;
  /** Mean F1 weighted by the gold count of each label. */
  readonly weightedF1: number;
  readonly perLabel: Readonly<Record<string, PrecisionRecall>>;
  /** `confusion[gold][predicted]`. */
  readonly confusion: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

/** Measures labels against the right ones. Linear in the pairs, with the square of the labels. Labels are compared as they are, letter by letter. */
export function evaluateLabels(pairs: readonly LabelPair[]): LabelReport {
  const labels = [...new Set(pairs.flatMap(({ gold, predicted }) => [gold, predicted]))].sort();
  const confusion: Record<string, Record<string, number>> = Object.fromEntries(
    labels.map((label) => [label, Object.fromEntries(labels.map((other) => [other, 0]))]),
  );
  for (const { gold, predicted } of pairs) confusion[gold]![predicted]!++;
  return evaluateConfusion(confusion);
}

/** The same from counted pairs: `confusion[gold][predicted]`, with each label that occurs as a row and a column. */
export function evaluateConfusion(confusion: LabelReport["confusion"]): LabelReport {
  const labels = Object.keys(confusion);
  const perLabel = Object.fromEntries(
    labels.map((label) => [
      label,
      toPrecisionRecall(
        confusion[label]![label]!,
        labels.reduce((sum, other) => sum + confusion[other]![label]!, 0),
        labels.reduce((sum, other) => sum + confusion[label]![other]!, 0),
      ),
    ]),
  );
  const figures = Object.values(perLabel);
  const right = figures.reduce((sum, figure) => sum + figure.right, 0);
  const count = figures.reduce((sum, { gold }) => sum + gold, 0);
  return {
    count,
    accuracy: right / count,
    macroF1: figures.reduce((sum, { f1 }) => sum + f1, 0) / figures.length,
    weightedF1: figures.reduce((sum, { f1, gold }) => sum + f1 * gold, 0) / count,
    perLabel,
    confusion,
  };
}
