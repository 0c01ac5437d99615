import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { GoldArticle } from "@qawl/corpus";

export type Split = "train" | "dev" | "test";

/** Reads one compiled split of the corpus. */
export function readSplit(split: Split): readonly GoldArticle[] {
  const path = new URL(
    `../../../../datasets/iraq-foreign-forces/data/${split}.jsonl`,
    import.meta.url,
  );
  return readFileSync(fileURLToPath(path), "utf8")
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as GoldArticle);
}

/** The word clusters of the pack, for training with its recipe. */
export function readClusters(): Readonly<Record<string, number>> {
  const path = new URL("../../../pack-iraq/data/clusters.json", import.meta.url);
  return (
    JSON.parse(readFileSync(fileURLToPath(path), "utf8")) as { clusters: Record<string, number> }
  ).clusters;
}
