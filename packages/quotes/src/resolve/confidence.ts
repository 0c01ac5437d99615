import type { Settled } from "../content/settle.ts";
import type { Reading } from "../reading/reading.ts";
import { featuresOf } from "./features.ts";
import { BIAS, WEIGHTS } from "./weights.ts";

/** A candidate and how sure it is that it reports speech, 0 to 1. */
export interface Sure extends Settled {
  readonly confidence: number;
}

/** In a map, which finds a name that was just put together without making it a property's name first. */
const weights: ReadonlyMap<string, number> = new Map(Object.entries(WEIGHTS));

/** Patterns told by their grammar so narrowly that the model, which has seen too few of them, is not asked. */
const UNWEIGHED = /^(?:uttered-|stand-noun-led-|(?:held-so|chant)$)/;
const LIKELY = 0.6;

/** Weighs every candidate by a logistic model over its features. Linear in the candidates. */
export function withConfidence(reading: Reading, candidates: readonly Settled[]): Sure[] {
  const features = featuresOf(reading, candidates);
  return candidates.map(({ frame, content, form }, at) => ({
    frame,
    content,
    form,
    confidence: Math.max(probability(features[at]!), UNWEIGHED.test(frame.rule) ? LIKELY : 0),
  }));
}

function probability(features: readonly string[]): number {
  let sum = BIAS;
  for (const feature of features) sum += weights.get(feature) ?? 0;
  return 1 / (1 + Math.exp(-sum));
}
