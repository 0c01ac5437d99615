import type { SparseRow } from "@qawl/features";
import type { HeadWeights, Layer } from "../model/head.ts";
import type { HeadActivation } from "./evaluate-head.ts";

/** How much each entry of the row moved the logit of the first label away from that of the second. */
export interface Contributions {
  /** One weight an entry of the row, in its order. */
  readonly entries: Float32Array;
  /** What is left: the biases. `sum(entries) + rest` is the difference of the logits. */
  readonly rest: number;
}

/**
 * Splits the difference of two logits over the entries of the row. A linear head needs only its kernel; with rectified units the network is
 * linear for the units that fired. So the split is exact and needs no sampling.
 */
export function explainHead(
  weights: HeadWeights,
  { indices, values }: SparseRow,
  activation: HeadActivation,
  first: number,
  second: number,
): Contributions {
  const pull = createPull(weights, activation, first, second);
  const entries = new Float32Array(indices.length);
  let sum = 0;
  for (let entry = 0; entry < entries.length; entry++) {
    entries[entry] = pull(indices[entry]!) * values[entry]!;
    sum += entries[entry]!;
  }
  return { entries, rest: activation.logits[first]! - activation.logits[second]! - sum };
}

/** How far one unit of a column moves the logit of the first label away from that of the second. */
function createPull(
  { hidden, output }: HeadWeights,
  activation: HeadActivation,
  first: number,
  second: number,
): (column: number) => number {
  const apart = (layer: Layer, input: number): number =>
    layer.kernel[input * layer.bias.length + first]! -
    layer.kernel[input * layer.bias.length + second]!;
  if (hidden === null || activation.hidden === null) return (column) => apart(output, column);
  const units = activation.hidden.map((value, unit) => (value === 0 ? 0 : apart(output, unit)));
  return (column) =>
    units.reduce(
      (sum, unit, index) => sum + unit * hidden.kernel[column * units.length + index]!,
      0,
    );
}
