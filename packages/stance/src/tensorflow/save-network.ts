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
  files.set(
    VECTORIZER,
    toJsonBytes(Object.fromEntries(heads.map(({ name, vectorizer }) => [name, vectorizer]))),
  );
  const hashes: Record<string, string> = {};
  for (const [name, bytes] of [...files].sort(([a], [b]) => (a < b ? -1 : 1))) {
    hashes[name] = await sha256(bytes);
  }
  const manifest: Manifest = { format: "qawl-model", formatVersion: 1, ...about, files: hashes };
  files.set(MANIFEST, toJsonBytes(manifest));
  return files;
}
