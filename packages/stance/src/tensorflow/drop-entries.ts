import type { Random } from "@qawl/evaluation";
import type { SparseRow } from "@qawl/features";

/** Leaves entries out and lengthens the rest, so that the expected sum stays. */
export function dropEntries(row: SparseRow, dropout: number, random: Random): SparseRow {
  if (dropout === 0) return row;
  const kept = row.values.map((value) => (random() < dropout ? 0 : value / (1 - dropout)));
  return { indices: row.indices, values: kept };
}
