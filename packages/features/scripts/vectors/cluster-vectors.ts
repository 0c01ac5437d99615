import { type Random, shuffle } from "@qawl/evaluation";

const ROUNDS = 25;

/** Spherical k-means (Dhillon and Modha 2001): the cluster of each vector of length one. */
export function clusterVectors(
  vectors: readonly Float32Array[],
  clusters: number,
  random: Random,
): Int32Array {
  let centres = shuffle(vectors, random).slice(0, clusters);
  const assigned = new Int32Array(vectors.length);
  for (let round = 0; round < ROUNDS; round++) {
    const sums = centres.map((centre) => new Float32Array(centre.length));
    vectors.forEach((vector, index) => {
      const nearest = findNearest(vector, centres);
      assigned[index] = nearest;
      const sum = sums[nearest]!;
      for (let d = 0; d < vector.length; d++) sum[d]! += vector[d]!;
    });
    centres = sums.map((sum, cluster) => {
      const length = Math.hypot(...sum);
      return length === 0 ? centres[cluster]! : sum.map((value) => value / length);
    });
  }
  return assigned;
}

function findNearest(vector: Float32Array, centres: readonly Float32Array[]): number {
  let best = 0;
  let closest = Number.NEGATIVE_INFINITY;
  for (let c = 0; c < centres.length; c++) {
    const centre = centres[c]!;
    let dot = 0;
    for (let d = 0; d < vector.length; d++) dot += vector[d]! * centre[d]!;
    if (dot > closest) {
      closest = dot;
      best = c;
    }
  }
  return best;
}
