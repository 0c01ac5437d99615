/** Precision of each rule on annotated news; rules that are not listed have the default. */
const PRECISION: Readonly<Record<string, number>> = {};

const DEFAULT = 0.8;

/** How sure a rule is, 0 to 1. */
export function confidenceOf(rule: string): number {
  return PRECISION[rule] ?? DEFAULT;
}
