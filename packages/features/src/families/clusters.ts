import type { Family } from "./family.ts";

/** `c:` cluster of each content word, `cb:` each pair of neighbouring clusters: a rare word is known by the company it keeps elsewhere. */
export const clusters: Family = ({ words, config }, emit) => {
  const map = config.clusters;
  if (map === undefined) return;
  let previous: { readonly cluster: number; readonly start: number } | null = null;
  for (const word of words) {
    const cluster = Object.hasOwn(map, word.base) ? map[word.base]! : null;
    if (cluster !== null) {
      emit(`c:${cluster}`, word);
      if (previous !== null) {
        emit(`cb:${previous.cluster} ${cluster}`, { start: previous.start, end: word.end });
      }
    }
    previous = cluster === null ? null : { cluster, start: word.start };
  }
};
