import type { FeatureConfig } from "@qawl/features";

/** How one question is asked of a text: features, size and price. */
export interface QuestionConfig {
  readonly features: FeatureConfig;
  /** Most columns of a head. */
  readonly size: number;
  /** Weight of the squared kernels in the loss; of a table, for 1,000 cases, and less in proportion for more. */
  readonly decay: number;
  /** How frequent each label is expected to be in the texts to be read, see `HeadConfig`. Default: as in training. */
  readonly expected?: Readonly<Record<string, number>>;
}

/** Everything that shapes a training run but the data; plain data, kept beside the model. */
export interface TrainingConfig extends QuestionConfig {
  readonly units: number;
  readonly epochs: number;
  readonly batchSize: number;
  readonly learningRate: number;
  readonly dropout: number;
  /** Power of the inverse label frequency by which rare labels weigh more. */
  readonly balance: number;
  /** Whether what is added to each label's logit is chosen for the best score by cross-validation. Tables only. */
  readonly shift: boolean;
  /** How much the label of no side weighs beside that; the two sides make F-avg. Tables only. */
  readonly neither: number;
  /** Share of the training groups on which the best epoch is chosen; 0: every epoch is run, and probabilities are scaled by cross-validation. */
  readonly devShare: number;
  /** Models a head is the mean of, each from a seed of its own. Linear heads only: their mean is one head. */
  readonly ensemble: number;
  /** The labels whose F1 make F-avg, for first; guessed from the labels where empty. */
  readonly sides: readonly string[];
  /** Settings of single questions, by head name. */
  readonly questions: Readonly<Record<string, Partial<QuestionConfig>>>;
  /** What may be tried by `--grid`, each with each. */
  readonly grid: Readonly<Partial<Record<GridKey, readonly number[]>>>;
}

/** The settings that a grid may hold. */
export type GridKey =
  | "size"
  | "decay"
  | "epochs"
  | "learningRate"
  | "dropout"
  | "balance"
  | "neither"
  | "ensemble";

/** What `qawl train` uses for plain tables; chosen by cross-validation on tweets of three targets. */
export const TABLE_DEFAULTS: TrainingConfig = {
  features: { families: ["forms", "runs"], scaling: "kind" },
  size: 24_000,
  decay: 0.0007,
  units: 0,
  epochs: 25,
  batchSize: 256,
  learningRate: 0.03,
  dropout: 0,
  balance: 1,
  neither: 0.6,
  shift: true,
  devShare: 0,
  ensemble: 1,
  questions: {},
  sides: [],
  grid: { decay: [0.0003, 0.0007, 0.0014], size: [12_000, 24_000] },
};
