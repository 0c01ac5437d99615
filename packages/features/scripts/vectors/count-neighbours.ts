/** A symmetric sparse matrix by rows: `values[r][i]` stands in column `columns[r][i]`. */
export interface SparseRows {
  readonly columns: readonly Int32Array[];
  readonly values: readonly Float32Array[];
}

const WINDOW = 4;
/** Exponent of the context counts: rare contexts weigh less (Levy, Goldberg and Dagan 2015). */
const SMOOTHING = 0.75;

/** Positive pointwise mutual information of the `size` most frequent words; a neighbour at distance d counts 1/d. */
export function countNeighbours(
  sentences: readonly (readonly string[])[],
  size: number,
): { readonly words: readonly string[]; readonly rows: SparseRows } {
  const frequency = new Map<string, number>();
  for (const sentence of sentences) {
    for (const word of sentence) frequency.set(word, (frequency.get(word) ?? 0) + 1);
  }
  const words = [...frequency]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, size)
    .map(([word]) => word);
  const numbers = new Map(words.map((word, number) => [word, number]));
  const counts = words.map(() => new Map<number, number>());
  for (const sentence of sentences) {
    const ids = sentence.map((word) => numbers.get(word) ?? -1);
    for (let here = 0; here < ids.length; here++) {
      if (ids[here] === -1) continue;
      for (let d = 1; d <= WINDOW && here + d < ids.length; d++) {
        const there = ids[here + d]!;
        if (there === -1 || there === ids[here]) continue;
        add(counts[ids[here]!]!, there, 1 / d);
        add(counts[there]!, ids[here]!, 1 / d);
      }
    }
  }
  return { words, rows: toMutualInformation(counts) };
}

function add(counts: Map<number, number>, key: number, value: number): void {
  counts.set(key, (counts.get(key) ?? 0) + value);
}

function toMutualInformation(counts: readonly Map<number, number>[]): SparseRows {
  const sums = counts.map((row) => [...row.values()].reduce((a, b) => a + b, 0));
  const total = sums.reduce((a, b) => a + b, 0);
  const smoothed = sums.map((sum) => sum ** SMOOTHING);
  const smoothedTotal = smoothed.reduce((a, b) => a + b, 0);
  const columns: Int32Array[] = [];
  const values: Float32Array[] = [];
  counts.forEach((row, word) => {
    const kept: [number, number][] = [];
    for (const [other, count] of row) {
      // The mean of both directions keeps the matrix symmetric under smoothing.
      const one = (count * smoothedTotal) / (sums[word]! * smoothed[other]!);
      const two = (count * smoothedTotal) / (sums[other]! * smoothed[word]!);
      const information = (Math.log(one) + Math.log(two)) / 2;
      if (information > 0 && total > 0) kept.push([other, information]);
    }
    kept.sort((a, b) => a[0] - b[0]);
    columns.push(Int32Array.from(kept, ([other]) => other));
    values.push(Float32Array.from(kept, ([, information]) => information));
  });
  return { columns, values };
}
