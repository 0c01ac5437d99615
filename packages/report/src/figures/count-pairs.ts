/** How often two labels meet. */
export interface PairCount {
  readonly first: string;
  readonly second: string;
  readonly count: number;
}

/** Counts pairs in the order in which they first come. */
export function countPairs<T>(
  items: readonly T[],
  pairOf: (item: T) => readonly [string, string] | null,
): readonly PairCount[] {
  const counts = new Map<string, Map<string, number>>();
  for (const item of items) {
    const pair = pairOf(item);
    if (pair === null) continue;
    const [first, second] = pair;
    const row = counts.get(first) ?? new Map<string, number>();
    counts.set(first, row.set(second, (row.get(second) ?? 0) + 1));
  }
  return [...counts].flatMap(([first, row]) =>
    [...row].map(([second, count]) => ({ first, second, count })),
  );
}

/** The first labels, the most frequent first; equals in the order in which they came. */
export function byTotal(pairs: readonly PairCount[]): readonly string[] {
  const totals = new Map<string, number>();
  for (const { first, count } of pairs) totals.set(first, (totals.get(first) ?? 0) + count);
  return [...totals].sort(([, a], [, b]) => b - a).map(([label]) => label);
}
