import type { HeadWeights } from "../model/head.ts";

/** Divides a head's logits by `temperature` inside its last layer, so that every reader of the weights gets calibrated answers. */
export function scaleHead(weights: HeadWeights, temperature: number): HeadWeights {
  return {
    ...weights,
    outputKernel: weights.outputKernel.map((value) => value / temperature),
    outputBias: weights.outputBias.map((value) => value / temperature),
  };
}
