import { aheadBy } from "../measures/ahead-by.ts";
import { type Figures, measureFigures } from "../measures/figures.ts";
import type { TrainingResult } from "../training/run-training.ts";
import type { TrainingData } from "../training/training-data.ts";
import type { TrainingReport } from "./report.ts";

/** What a run was given, besides its data. */
export type RunFacts = Pick<TrainingReport, "name" | "seed" | "backend" | "dataset" | "folds">;

/** Measures what a run answered and lays it out as a report. */
export function toReport(
  { questions }: TrainingData,
  result: TrainingResult,
  facts: RunFacts,
  test: Figures | null,
): TrainingReport {
  const { config, outcomes, temperatures, shifts, grid, learningCurve, baselines } = result;
  return {
    format: "qawl-training-report",
    version: 1,
    ...facts,
    config,
    figures: measureFigures(questions, outcomes),
    temperatures,
    shifts,
    grid,
    learningCurve,
    baselines: baselines.map(({ name, note, outcomes: answered }) => ({
      name,
      note,
      figures: measureFigures(questions, answered),
      ahead: aheadBy(questions, outcomes, answered),
    })),
    test,
  };
}
