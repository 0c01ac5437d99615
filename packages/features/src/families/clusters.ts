import { indexClusters } from "../index-clusters.ts";
import type { WordFamily } from "./word-family.ts";

/** `c:` cluster of each content word, `cb:` each pair of neighbouring clusters: a rare word is known by the company it keeps elsewhere. */
export const clusters: WordFamily = {
  words: "words",
  key: ({ base }, { clusters }) =>
    clusters === undefined ? undefined : indexClusters(clusters)(base)?.toString(),
  names: (cluster) => [`c:${cluster}`],
  pairs: "cb:",
};
