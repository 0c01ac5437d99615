import type { Vectorizer } from "@qawl/features";
import { io } from "@tensorflow/tfjs-core";
import type { LayersModel } from "@tensorflow/tfjs-layers";
import {
  LABELS,
  MANIFEST,
  MODEL_JSON,
  type ModelFiles,
  toJsonBytes,
  VECTORIZER,
  WEIGHTS,
} from "../folder/model-files.ts";
import { sha256 } from "../folder/sha256.ts";
import type { Head, Manifest } from "../model/head.ts";

/** Lays a trained network and its vectorisers out as the files of a model folder, which stock TensorFlow.js opens too. */
export async function saveNetwork(
  network: LayersModel,
  heads: readonly Head[],
  about: Omit<Manifest, "files" | "format" | "formatVersion">,
): Promise<ModelFiles> {
  const files = new Map<string, Uint8Array>();
  await network.save(
    io.withSaveHandler(async (artifacts) => {
      files.set(WEIGHTS, new Uint8Array(artifacts.weightData as ArrayBuffer));
      files.set(
        MODEL_JSON,
        toJsonBytes({
          modelTopology: artifacts.modelTopology,
          format: artifacts.format,
          generatedBy: artifacts.generatedBy,
          convertedBy: null,
          weightsManifest: [{ paths: [`./${WEIGHTS}`], weights: artifacts.weightSpecs }],
        }),
      );
      return {
        modelArtifactsInfo: { dateSaved: new Date(0), modelTopologyType: "JSON" as const },
      };
    }),
  );
  files.set(
    LABELS,
    toJsonBytes(Object.fromEntries(heads.map(({ name, labels }) => [name, labels]))),
  );
  files.set(VECTORIZER, toJsonBytes(shareVectorizers(heads)));
  const hashes: Record<string, string> = {};
  for (const [name, bytes] of [...files].sort(([a], [b]) => (a < b ? -1 : 1))) {
    hashes[name] = await sha256(bytes);
  }
  const manifest: Manifest = { format: "qawl-model", formatVersion: 1, ...about, files: hashes };
  files.set(MANIFEST, toJsonBytes(manifest));
  return files;
}

/** Each head's vectoriser by name; heads that share one name the first that has it. */
function shareVectorizers(heads: readonly Head[]): Readonly<Record<string, Vectorizer | string>> {
  const owners = new Map<Vectorizer, string>();
  return Object.fromEntries(
    heads.map(({ name, vectorizer }) => {
      const owner = owners.get(vectorizer);
      if (owner === undefined) owners.set(vectorizer, name);
      return [name, owner ?? vectorizer];
    }),
  );
}
