import type { ExplainedRow } from "@qawl/features";
import type { HeadWeights } from "../model/head.ts";
import type { HeadActivation } from "./evaluate-head.ts";

/** How much each entry of the row moved the logit of the first label away from that of the second. */
export interface Contributions {
  /** One weight an entry of the row, in its order. */
  readonly entries: Float32Array;
  /** What is left: the biases. `sum(entries) + rest` is the difference of the logits. */
  readonly rest: number;
}

/**
 * Splits the difference of two logits over the entries of the row. With rectified units the network is linear for the units that fired,
 * so the split is exact and needs no sampling: entry · Σ over fired units of kernel · (output to first − output to second).
 */
export function explainHead(
  weights: HeadWeights,
  row: ExplainedRow,
  { hidden, logits }: HeadActivation,
  first: number,
  second: number,
): Contributions {
  const { hiddenKernel, outputKernel } = weights;
  const units = hidden.length;
  const labels = logits.length;
  const pull = new Float32Array(units);
  for (let unit = 0; unit < units; unit++) {
    if (hidden[unit] === 0) continue;
    pull[unit] = outputKernel[unit * labels + first]! - outputKernel[unit * labels + second]!;
  }
  const entries = new Float32Array(row.indices.length);
  let sum = 0;
  for (let entry = 0; entry < entries.length; entry++) {
    const offset = row.indices[entry]! * units;
    let weight = 0;
    for (let unit = 0; unit < units; unit++) weight += hiddenKernel[offset + unit]! * pull[unit]!;
    entries[entry] = weight * row.values[entry]!;
    sum += entries[entry]!;
  }
  return { entries, rest: logits[first]! - logits[second]! - sum };
}
