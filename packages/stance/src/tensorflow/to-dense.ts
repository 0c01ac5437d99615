import type { SparseRow } from "@qawl/features";
import { type Tensor2D, tensor2d } from "@tensorflow/tfjs-core";

/** Lays sparse rows out as one dense `[rows, columns]` tensor. The caller disposes of it. */
export function toDense(rows: readonly SparseRow[], columns: number): Tensor2D {
  const dense = new Float32Array(rows.length * columns);
  rows.forEach(({ indices, values }, row) => {
    for (let entry = 0; entry < indices.length; entry++) {
      dense[row * columns + indices[entry]!] = values[entry]!;
    }
  });
  return tensor2d(dense, [rows.length, columns]);
}
