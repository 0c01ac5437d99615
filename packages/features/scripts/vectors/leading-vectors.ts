import type { Random } from "@qawl/evaluation";
import type { SparseRows } from "./count-neighbours.ts";

const ROUNDS = 12;
/** Extra directions that make the leading ones converge faster (Halko, Martinsson and Tropp 2011). */
const SPARE = 12;

/**
 * A vector for each row of a symmetric matrix: its leading eigenvectors by subspace iteration, each scaled by the root of its eigenvalue, each
 * row then brought to length one.
 */
export function leadingVectors(
  { columns, values }: SparseRows,
  dimensions: number,
  random: Random,
): Float32Array[] {
  const size = columns.length;
  const width = dimensions + SPARE;
  let basis: Float64Array = orthonormalise(
    Float64Array.from({ length: size * width }, () => random() - 0.5),
    size,
    width,
  );
  let strengths: Float64Array = new Float64Array(width);
  for (let round = 0; round < ROUNDS; round++) {
    const product = multiply(columns, values, basis, width);
    strengths = columnLengths(product, size, width);
    basis = orthonormalise(product, size, width);
  }
  return columns.map((_, row) => {
    const vector = new Float32Array(dimensions);
    let squared = 0;
    for (let d = 0; d < dimensions; d++) {
      vector[d] = basis[row * width + d]! * Math.sqrt(strengths[d]!);
      squared += vector[d]! ** 2;
    }
    const length = Math.sqrt(squared) || 1;
    return vector.map((value) => value / length);
  });
}

function multiply(
  columns: readonly Int32Array[],
  values: readonly Float32Array[],
  basis: Float64Array,
  width: number,
): Float64Array {
  const product = new Float64Array(columns.length * width);
  columns.forEach((row, r) => {
    const weights = values[r]!;
    for (let i = 0; i < row.length; i++) {
      const from = row[i]! * width;
      const weight = weights[i]!;
      for (let d = 0; d < width; d++) product[r * width + d]! += weight * basis[from + d]!;
    }
  });
  return product;
}

/** Gram and Schmidt's process, in the order of the columns. */
function orthonormalise(matrix: Float64Array, size: number, width: number): Float64Array {
  for (let d = 0; d < width; d++) {
    for (let e = 0; e < d; e++) {
      let dot = 0;
      for (let r = 0; r < size; r++) dot += matrix[r * width + d]! * matrix[r * width + e]!;
      for (let r = 0; r < size; r++) matrix[r * width + d]! -= dot * matrix[r * width + e]!;
    }
    let squared = 0;
    for (let r = 0; r < size; r++) squared += matrix[r * width + d]! ** 2;
    const length = Math.sqrt(squared) || 1;
    for (let r = 0; r < size; r++) matrix[r * width + d]! /= length;
  }
  return matrix;
}

function columnLengths(matrix: Float64Array, size: number, width: number): Float64Array {
  const lengths = new Float64Array(width);
  for (let r = 0; r < size; r++) {
    for (let d = 0; d < width; d++) lengths[d]! += matrix[r * width + d]! ** 2;
  }
  return lengths.map(Math.sqrt);
}
