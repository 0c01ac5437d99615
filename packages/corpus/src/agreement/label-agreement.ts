import { cohenKappa, evaluateLabels, krippendorffAlpha } from "@qawl/evaluation";

/** How two hands agree on one label of the same statements. */
export interface LabelAgreement {
  /** Cohen's kappa. */
  readonly kappa: number;
  /** Krippendorff's alpha, which takes the chance from both hands together. */
  readonly alpha: number;
  /** Share of pairs with the same label. */
  readonly observed: number;
  /** How often the second hand gave each label where the first gave one: `confusion[first][second]`. */
  readonly confusion: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

/** Compares the label that `label` reads of each hand's statement; NaN where there is no pair. */
export function agreeOn<Statement>(
  pairs: readonly { readonly first: Statement; readonly second: Statement }[],
  label: (statement: Statement) => string,
): LabelAgreement {
  const labels = pairs.map((pair) => ({ gold: label(pair.first), predicted: label(pair.second) }));
  return {
    kappa: cohenKappa(labels),
    alpha: krippendorffAlpha(labels.map(({ gold, predicted }) => [gold, predicted])),
    observed: labels.filter(({ gold, predicted }) => gold === predicted).length / labels.length,
    confusion: evaluateLabels(labels).confusion,
  };
}
