import type { Settled } from "../content/settle.ts";
import type { Reading } from "../reading/reading.ts";
import { featuresOf } from "./features.ts";
import { BIAS, WEIGHTS } from "./weights.ts";

/** How sure it is that a candidate reports speech, 0 to 1: a logistic model over its features. */
export function confidenceOf(reading: Reading, all: readonly Settled[], at: number): number {
  let sum = BIAS;
  for (const feature of featuresOf(reading, all, at)) sum += WEIGHTS[feature] ?? 0;
  return 1 / (1 + Math.exp(-sum));
}
