import { io } from "@tensorflow/tfjs-core";
import { type LayersModel, loadLayersModel } from "@tensorflow/tfjs-layers";
import { fail } from "../errors.ts";
import { fromJsonBytes, MODEL_JSON, type ModelFiles, WEIGHTS } from "../folder/model-files.ts";

/** Opens the network of a model folder in TensorFlow.js on the current backend. Check the folder with `loadModel` first. */
export async function openNetwork(files: ModelFiles): Promise<LayersModel> {
  const json = files.get(MODEL_JSON);
  const weights = files.get(WEIGHTS);
  if (json === undefined || weights === undefined) {
    throw fail("model-file-missing", { file: json === undefined ? MODEL_JSON : WEIGHTS });
  }
  const { modelTopology, weightsManifest } = fromJsonBytes(json) as io.ModelJSON;
  return loadLayersModel(
    io.fromMemory({
      modelTopology,
      weightSpecs: weightsManifest.flatMap((group) => group.weights),
      weightData: weights.slice().buffer,
    }),
  );
}
