import type { SparseRow } from "@qawl/features";
import * as tf from "@tensorflow/tfjs-core";
import type { LayersModel } from "@tensorflow/tfjs-layers";
import { toDense } from "./to-dense.ts";

/** Rows laid out as one dense tensor at a time. */
const SLICE = 512;

/**
 * Probabilities of every head for each case, by TensorFlow.js on the current backend: `[case][head][label]`. `columns` are the widths of
 * the heads' rows.
 */
export async function predict(
  network: LayersModel,
  cases: readonly (readonly SparseRow[])[],
  columns: readonly number[],
): Promise<readonly (readonly Float32Array[])[]> {
  const answers: Float32Array[][] = [];
  for (let start = 0; start < cases.length; start += SLICE) {
    const slice = cases.slice(start, start + SLICE);
    const outputs = tf.tidy(() => {
      const inputs = columns.map((width, head) =>
        toDense(
          slice.map((rows) => rows[head]!),
          width,
        ),
      );
      const answer = network.predict(inputs.length === 1 ? inputs[0]! : inputs);
      return Array.isArray(answer) ? answer : [answer];
    });
    const values = await Promise.all(outputs.map((output) => output.data()));
    const widths = outputs.map((output) => output.shape[1]!);
    tf.dispose(outputs);
    for (let row = 0; row < slice.length; row++) {
      answers.push(
        values.map((value, head) =>
          Float32Array.from(value.slice(row * widths[head]!, (row + 1) * widths[head]!)),
        ),
      );
    }
  }
  return answers;
}
