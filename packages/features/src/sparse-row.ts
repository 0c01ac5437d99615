/** A sparse vector: `values[i]` stands in column `indices[i]`; columns ascend. */
export interface SparseRow {
  readonly indices: Int32Array;
  readonly values: Float32Array;
}
