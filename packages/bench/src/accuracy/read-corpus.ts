import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { ActorSplit, Digest, GoldArticle } from "@qawl/corpus";

export type Split = "train" | "dev" | "test";

/** Reads one compiled split of the corpus. */
export function readSplit(split: Split): readonly GoldArticle[] {
  return readLines(split) as readonly GoldArticle[];
}

/** Reads the digests, which are for training only. */
export function readDigests(): readonly Digest[] {
  return readLines("digests") as readonly Digest[];
}

/** The split in which some actors speak in its `test` alone. */
export function readActorSplit(): ActorSplit {
  const path = new URL(
    "../../../../datasets/iraq-foreign-forces/unseen-actors.json",
    import.meta.url,
  );
  return JSON.parse(readFileSync(fileURLToPath(path), "utf8")) as ActorSplit;
}

function readLines(file: string): readonly unknown[] {
  const path = new URL(
    `../../../../datasets/iraq-foreign-forces/data/${file}.jsonl`,
    import.meta.url,
  );
  return readFileSync(fileURLToPath(path), "utf8")
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as unknown);
}

/** The word clusters of the pack, for training with its recipe. */
export function readClusters(): readonly string[] {
  const path = new URL("../../../pack-iraq/data/clusters.json", import.meta.url);
  return (JSON.parse(readFileSync(fileURLToPath(path), "utf8")) as { clusters: readonly string[] })
    .clusters;
}
