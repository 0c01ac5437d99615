import type { SparseRow } from "@qawl/features";
import type { HeadWeights } from "../model/head.ts";

/** The units of the hidden layer that fired, and the logits they give. */
export interface HeadActivation {
  readonly hidden: Float32Array;
  readonly logits: Float32Array;
}

/**
 * Evaluates a head on one sparse row: the dense layer over a sparse row is a sum of the kernel rows of its columns, so this costs
 * non-zeros × units instead of columns × units, and needs no TensorFlow. Agrees with `predict` to 1e-5.
 */
export function evaluateHead(weights: HeadWeights, row: SparseRow): HeadActivation {
  const { hiddenKernel, hiddenBias, outputKernel, outputBias } = weights;
  const units = hiddenBias.length;
  const hidden = Float32Array.from(hiddenBias);
  for (let entry = 0; entry < row.indices.length; entry++) {
    const value = row.values[entry]!;
    const offset = row.indices[entry]! * units;
    for (let unit = 0; unit < units; unit++) hidden[unit]! += value * hiddenKernel[offset + unit]!;
  }
  const logits = Float32Array.from(outputBias);
  const labels = logits.length;
  for (let unit = 0; unit < units; unit++) {
    const active = Math.max(0, hidden[unit]!);
    hidden[unit] = active;
    if (active === 0) continue;
    for (let label = 0; label < labels; label++) {
      logits[label]! += active * outputKernel[unit * labels + label]!;
    }
  }
  return { hidden, logits };
}

/** Probabilities from logits, computed without overflow. */
export function softmax(logits: Float32Array): Float32Array {
  const largest = logits.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
  const powers = logits.map((logit) => Math.exp(logit - largest));
  const sum = powers.reduce((a, b) => a + b, 0);
  return powers.map((power) => power / sum);
}
