import type { ModelFiles } from "../folder/model-files.ts";
import type { Head, HeadWeights, Manifest } from "../model/head.ts";
import { buildNetwork } from "./build-network.ts";
import { writeWeights } from "./head-weights.ts";
import { saveNetwork } from "./save-network.ts";

/** A trained head by itself. */
export interface TrainedHead {
  readonly head: Head;
  readonly weights: HeadWeights;
}

/** Lays heads that were trained apart out as one model folder: since heads share nothing, each answers as it did alone. */
export async function assembleModel(
  trained: readonly TrainedHead[],
  about: Omit<Manifest, "files" | "format" | "formatVersion" | "units">,
): Promise<ModelFiles> {
  const heads = trained.map(({ head }) => head);
  const units = trained[0]?.weights.hidden?.bias.length ?? 0;
  const shapes = heads.map(({ name, labels, vectorizer }) => ({
    name,
    columns: vectorizer.names.length,
    labels: labels.length,
    decay: 0,
  }));
  const network = buildNetwork(shapes, units, about.seed);
  writeWeights(
    network,
    heads,
    trained.map(({ weights }) => weights),
  );
  const files = await saveNetwork(network, heads, { ...about, units });
  network.dispose();
  return files;
}
