import type { Clusters } from "./feature-config.ts";

/** The number of a word's cluster; `undefined` for words in none. */
export type ClusterOf = (word: string) => number | undefined;

const prepared = new WeakMap<Clusters, ClusterOf>();

/** Prepares the look-up of a word's cluster. Built once for a list of clusters, linear in its words. */
export function indexClusters(clusters: Clusters): ClusterOf {
  const known = prepared.get(clusters);
  if (known !== undefined) return known;
  const numbers = new Map<string, number>();
  for (const [number, words] of clusters.entries())
    for (const word of words.split(" ")) numbers.set(word, number);
  const clusterOf: ClusterOf = (word) => numbers.get(word);
  prepared.set(clusters, clusterOf);
  return clusterOf;
}
