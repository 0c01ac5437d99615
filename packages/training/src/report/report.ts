import type { Interval } from "@qawl/evaluation";
import type { TrainingConfig } from "../config/training-config.ts";
import type { Figures } from "../measures/figures.ts";
import type { LearningPoint } from "../training/learning-curve.ts";
import type { GridResult } from "../training/run-training.ts";
import type { Validation } from "../validation/validate-rows.ts";

/** What there is to say of a trained model; plain data, the same bytes for the same run. */
export interface TrainingReport {
  readonly format: "qawl-training-report";
  readonly version: 1;
  readonly name: string;
  readonly seed: number;
  readonly backend: string;
  readonly dataset: {
    readonly files: readonly string[];
    readonly sha256: string;
    /** What was taken and left out, a sentence each. */
    readonly notes: readonly string[];
    readonly validation: Validation;
  };
  readonly config: TrainingConfig;
  readonly folds: number;
  readonly figures: Figures;
  readonly temperatures: Readonly<Record<string, number>>;
  /** Added to the logits, by label number; `null` where nothing was. */
  readonly shifts: readonly number[] | null;
  readonly grid: readonly GridResult[];
  readonly learningCurve: readonly LearningPoint[];
  readonly baselines: readonly BaselineFigures[];
  /** Figures on data that was looked at once, after everything was chosen; `null` where none was given. */
  readonly test: Figures | null;
}

export interface BaselineFigures {
  readonly name: string;
  readonly note: string;
  readonly figures: Figures;
  /** By how much the score of the model (F-avg where there are sides, else macro-F1; mean over questions) is above this one's, in the same cases. */
  readonly ahead: Interval;
}
