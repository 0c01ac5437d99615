import type { Random } from "@qawl/evaluation";
import type { SparseRow } from "@qawl/features";
import { softmax } from "../sparse/evaluate-head.ts";
import { dropEntries } from "./drop-entries.ts";

/** A text with its label, seen from one target. */
export interface TargetedCase {
  readonly row: SparseRow;
  /** Number of the target; -1 for one without a kernel of its own. */
  readonly target: number;
  readonly label: number;
  /** How much it counts in the loss. */
  readonly weight: number;
}

export interface TargetsShape {
  readonly columns: number;
  readonly labels: number;
  /** Targets with a kernel of their own; 0 for one question about all texts. */
  readonly targets: number;
}

/** The mean weighted cross-entropy of a batch and its gradient by every kernel; linear in the entries of the rows. */
export function lossOf(
  { columns, labels, targets }: TargetsShape,
  kernel: Float32Array,
  batch: readonly TargetedCase[],
  dropout: number,
  random: Random,
): { readonly loss: number; readonly gradient: Float32Array } {
  const width = labels * (targets + 1);
  const gradient = new Float32Array(kernel.length);
  let loss = 0;
  for (const { row, target, label, weight } of batch) {
    const { indices, values } = dropEntries(row, dropout, random);
    const own = (target + 1) * labels;
    const logits = new Float32Array(labels);
    const add = (column: number, value: number): void => {
      const base = column * width;
      for (let out = 0; out < labels; out++) {
        logits[out]! += value * kernel[base + out]!;
        if (target >= 0) logits[out]! += value * kernel[base + own + out]!;
      }
    };
    for (let entry = 0; entry < indices.length; entry++) add(indices[entry]!, values[entry]!);
    add(columns, 1);
    const scores = softmax(logits);
    loss -= (weight * Math.log(scores[label]! + 1e-12)) / batch.length;
    const pull = scores.map(
      (score, out) => ((score - (out === label ? 1 : 0)) * weight) / batch.length,
    );
    const pass = (column: number, value: number): void => {
      const base = column * width;
      for (let out = 0; out < labels; out++) {
        gradient[base + out]! += value * pull[out]!;
        if (target >= 0) gradient[base + own + out]! += value * pull[out]!;
      }
    };
    for (let entry = 0; entry < indices.length; entry++) pass(indices[entry]!, values[entry]!);
    pass(columns, 1);
  }
  return { loss, gradient };
}

/** The price of each row of a kernel of `columns` and, last, the biases, which bear none. */
export function priceMask(columns: number, price: number): Float32Array {
  const mask = new Float32Array(columns + 1).fill(price);
  mask[columns] = 0;
  return mask;
}
