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
 * threshold only if they share one of their rarest `n - ceil(threshold * n) + 1`. A set that is too short for the other is passed over, and two are compared no longer than
 * they can still share enough (positional filtering: Xiao, Wang, Lin and Yu 2008).
 */
export function findNearDuplicates(
  texts: readonly string[],
  { threshold = 0.4, size = 5 }: { readonly threshold?: number; readonly size?: number } = {},
): readonly NearDuplicate[] {
  const grams = rankByRarity(texts.map((text) => gramsOf(text, size)));
  /** Of each gram the texts that have it among their rarest, each with the gram's place there. */
  const index = new Map<number, number[]>();
  const found: NearDuplicate[] = [];
  /** With which text each was last compared. */
  const compared = new Int32Array(texts.length);
  grams.forEach((mine, second) => {
    const prefix = mine.length - Math.ceil(threshold * mine.length) + 1;
    mine.subarray(0, prefix).forEach((gram, place) => {
      const holders = index.get(gram);
      if (holders === undefined) {
        index.set(gram, [second, place]);
        return;
      }
      for (let at = 0; at < holders.length; at += 2) {
        const first = holders[at]!;
        if (compared[first] === second) continue;
        compared[first] = second;
        // The rarest gram that both have: before it they share nothing.
        const similarity = jaccard(grams[first]!, holders[at + 1]!, mine, place, threshold);
        if (similarity >= threshold) found.push({ first, second, similarity });
      }
      holders.push(second, place);
    });
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

/** The similarity of two sets that share nothing before `i` and `j`; 0 as soon as it cannot reach the threshold any more. */
function jaccard(a: Uint32Array, i: number, b: Uint32Array, j: number, threshold: number): number {
  const all = a.length + b.length;
  // shared / (all - shared) >= threshold; a little is given to rounding.
  const needed = (threshold * all) / (1 + threshold) - 1e-9;
  let shared = 0;
  while (shared + Math.min(a.length - i, b.length - j) >= needed) {
    if (i === a.length || j === b.length) return shared / (all - shared);
    if (a[i] === b[j]) {
      shared++;
      i++;
      j++;
    } else if (a[i]! < b[j]!) i++;
    else j++;
  }
  return 0;
}
