import type { Vectorizer } from "@qawl/features";
import type { Shares } from "../calibration/article-shares.ts";

/** One question the model answers, with its own features, so that one head never sees what another may. */
export interface Head {
  readonly name: string;
  /** In the order of the output units. */
  readonly labels: readonly string[];
  readonly vectorizer: Vectorizer;
}

/** Weights of a dense layer: `kernel` is `inputs × outputs`, row-major. */
export interface Layer {
  readonly kernel: Float32Array;
  readonly bias: Float32Array;
}

/** Weights of one head: a dense layer to the labels, with a layer of rectified units before it or without. */
export interface HeadWeights {
  readonly hidden: Layer | null;
  readonly output: Layer;
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
  /** Rectified units of each head; 0: the head is linear. */
  readonly units: number;
  /** Of heads that let an article change what they expect of it, by name. */
  readonly shares?: Readonly<Record<string, Shares>>;
  /** SHA-256 of every other file of the folder. */
  readonly files: Readonly<Record<string, string>>;
}
