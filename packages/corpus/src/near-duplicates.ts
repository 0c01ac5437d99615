/** Two texts that share more of their character n-grams than a corpus should. */
export interface NearDuplicate {
  readonly first: number;
  readonly second: number;
  /** Jaccard similarity of the two sets of character n-grams, 0 to 1. */
  readonly similarity: number;
}

/**
 * Finds every pair of texts whose sets of character n-grams have a Jaccard similarity of at least `threshold`.
 *
 * Give it normalised text, or spelling hides the copies. Prefix filtering (Chaudhuri, Ganti and Kaushik 2006; Bayardo, Ma and
 * Srikant 2007) makes it exact without comparing every pair: grams are ordered from rare to frequent, and two sets can reach the
 * threshold only if they share one of their rarest `n - ceil(threshold * n) + 1`.
 */
export function findNearDuplicates(
  texts: readonly string[],
  { threshold = 0.4, size = 5 }: { readonly threshold?: number; readonly size?: number } = {},
): readonly NearDuplicate[] {
  const grams = rankByRarity(texts.map((text) => gramsOf(text, size)));
  const index = new Map<number, number[]>();
  const found: NearDuplicate[] = [];
  grams.forEach((mine, second) => {
    const candidates = new Set<number>();
    const prefix = mine.length - Math.ceil(threshold * mine.length) + 1;
    for (const gram of mine.slice(0, prefix)) {
      const holders = index.get(gram);
      if (holders === undefined) index.set(gram, [second]);
      else {
        for (const holder of holders) candidates.add(holder);
        holders.push(second);
      }
    }
    for (const first of candidates) {
      const similarity = jaccard(grams[first]!, mine);
      if (similarity >= threshold) found.push({ first, second, similarity });
    }
  });
  return found.sort(
    (a, b) => b.similarity - a.similarity || a.first - b.first || a.second - b.second,
  );
}

function gramsOf(text: string, size: number): ReadonlySet<string> {
  const grams = new Set<string>();
  const last = Math.max(text.length - size, 0);
  for (let start = 0; start <= last; start++) grams.add(text.slice(start, start + size));
  return grams;
}

/** Each set as ascending ranks, where rank 0 is the rarest gram of all. */
function rankByRarity(sets: readonly ReadonlySet<string>[]): readonly Uint32Array[] {
  const counts = new Map<string, number>();
  for (const set of sets) for (const gram of set) counts.set(gram, (counts.get(gram) ?? 0) + 1);
  const ordered = [...counts].sort((a, b) => a[1] - b[1] || (a[0] < b[0] ? -1 : 1));
  const ranks = new Map(ordered.map(([gram], rank) => [gram, rank]));
  return sets.map((set) => Uint32Array.from(set, (gram) => ranks.get(gram)!).sort());
}

function jaccard(a: Uint32Array, b: Uint32Array): number {
  let shared = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (a[i] === b[j]) {
      shared++;
      i++;
      j++;
    } else if (a[i]! < b[j]!) i++;
    else j++;
  }
  return a.length + b.length === 0 ? 1 : shared / (a.length + b.length - shared);
}
