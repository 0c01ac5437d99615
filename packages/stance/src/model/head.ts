import type { Vectorizer } from "@qawl/features";

/** One question the model answers, with its own features, so that one head never sees what another may. */
export interface Head {
  readonly name: string;
  /** In the order of the output units. */
  readonly labels: readonly string[];
  readonly vectorizer: Vectorizer;
}

/** Weights of one head: a dense layer of rectified units, then a dense layer to the labels. Row-major. */
export interface HeadWeights {
  /** `columns × units` */
  readonly hiddenKernel: Float32Array;
  readonly hiddenBias: Float32Array;
  /** `units × labels` */
  readonly outputKernel: Float32Array;
  readonly outputBias: Float32Array;
}

/** A model ready to serve: plain data, no TensorFlow. */
export interface StanceModel {
  readonly heads: readonly Head[];
  readonly weights: readonly HeadWeights[];
  readonly manifest: Manifest;
}

/** What the model was made of and from. */
export interface Manifest {
  readonly format: "qawl-model";
  readonly formatVersion: 1;
  readonly name: string;
  readonly version: string;
  readonly seed: number;
  /** SHA-256 of the training data. */
  readonly dataset: string;
  readonly units: number;
  /** SHA-256 of every other file of the folder. */
  readonly files: Readonly<Record<string, string>>;
}
