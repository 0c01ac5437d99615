import { indexClusters } from "../index-clusters.ts";
import type { Family } from "./family.ts";

/** `c:` cluster of each content word, `cb:` each pair of neighbouring clusters: a rare word is known by the company it keeps elsewhere. */
export const clusters: Family = ({ words, config }, emit) => {
  if (config.clusters === undefined) return;
  const clusterOf = indexClusters(config.clusters);
  let previous: { readonly cluster: number; readonly start: number } | null = null;
  for (const word of words) {
    const cluster = clusterOf(word.base);
    if (cluster !== undefined) {
      emit(`c:${cluster}`, word);
      if (previous !== null) {
        emit(`cb:${previous.cluster} ${cluster}`, { start: previous.start, end: word.end });
      }
    }
    previous = cluster === undefined ? null : { cluster, start: word.start };
  }
};
