/** A text as baselines see it. */
export interface BaselineCase {
  readonly words: readonly string[];
  readonly label: string;
}

/** A simple way to answer the same question, printed beside the model. */
export interface Baseline {
  readonly name: string;
  /** What it was given that the model was not, or the other way round. */
  readonly note: string;
  /** Learns, and returns what answers. */
  readonly fit: (training: readonly BaselineCase[], seed: number) => Predict;
}

export type Predict = (words: readonly string[]) => string;
