import { fitTemperature, type HeadWeights, type ModelFiles, scaleHead } from "@qawl/stance";
import { assembleModel } from "@qawl/stance/tensorflow";
import type { Baseline } from "../baselines/baseline.ts";
import { type BaselineOutcomes, runBaselines } from "../baselines/run-baselines.ts";
import { expandGrid } from "../config/expand-grid.ts";
import type { TrainingConfig } from "../config/training-config.ts";
import { headline } from "../measures/figures.ts";
import type { Outcome } from "../measures/outcome.ts";
import { toOutcomes } from "../measures/to-outcomes.ts";
import { chooseShifts } from "./choose-shifts.ts";
import {
  type CrossValidateOptions,
  crossValidate,
  foldsOf,
  type HeldAnswers,
} from "./cross-validate.ts";
import { CURVE_SHARES, type LearningPoint, measureLearningCurve } from "./learning-curve.ts";
import { packHead, unpackHead } from "./packed-head.ts";
import { doOnce, FORGETFUL } from "./store.ts";
import { trainHeads } from "./train-heads.ts";
import type { Question, TrainingData } from "./training-data.ts";

/** One configuration of a grid with its cross-validated score. */
export interface GridResult {
  readonly settings: Readonly<Record<string, number>>;
  readonly score: number;
}

/** What a run found out. */
export interface TrainingResult {
  /** The configuration that was chosen. */
  readonly config: TrainingConfig;
  /** Added to the logits, by label number; `null` where the most probable label is taken as it is. */
  readonly shifts: readonly number[] | null;
  readonly grid: readonly GridResult[];
  readonly outcomes: readonly Outcome[];
  /** By which the logits of each question are divided. */
  readonly temperatures: Readonly<Record<string, number>>;
  readonly learningCurve: readonly LearningPoint[];
  readonly baselines: readonly BaselineOutcomes[];
  readonly files: ModelFiles;
}

export interface RunTrainingOptions extends CrossValidateOptions {
  readonly name: string;
  /** SHA-256 of the data. */
  readonly dataset: string;
  /** Whether every configuration of the grid is tried. */
  readonly grid: boolean;
  readonly baselines: readonly Baseline[];
}

/**
 * The whole run: cross-validates every configuration of the grid and takes the best, measures the learning curve and the baselines in the same
 * folds, and trains the heads on all cases. Every part is kept in the store, so that a run that goes on ends with the same bytes.
 */
export async function runTraining(
  data: TrainingData,
  config: TrainingConfig,
  options: RunTrainingOptions,
): Promise<TrainingResult> {
  const { name, dataset, seed } = options;
  const { chosen, answers: raw, grid } = await chooseConfig(data, config, options);
  const foldOf = foldsOf(data, options.folds, seed);
  const { answers, shifts } =
    data.together && chosen.shift
      ? chooseShifts(data, raw, foldOf, options.folds)
      : { answers: raw, shifts: null };
  const temperatures =
    chosen.devShare > 0
      ? Object.fromEntries(data.questions.map(({ name: question }) => [question, 1]))
      : temperaturesOf(data, answers);
  const outcomes = outcomesOf(data, answers, temperatures);
  const first = outcomesOf(data, answers, temperatures, (index) => foldOf[index] === 0);
  const learningCurve = await measureLearningCurve(data, chosen, first, options);
  const baselines = await runBaselines(data, options.baselines, options);
  const heads = await trainFinal(data, chosen, options);
  const scaled = heads.map(({ head, weights }) => ({
    head,
    weights: scaleHead(shiftHead(weights, shifts), temperatures[head.name]!),
  }));
  const files = await assembleModel(scaled, { name, version: "1", dataset, seed });
  return { config: chosen, shifts, grid, outcomes, temperatures, learningCurve, baselines, files };
}

function shiftHead({ hidden, output }: HeadWeights, shifts: readonly number[] | null): HeadWeights {
  if (shifts === null) return { hidden, output };
  const bias = output.bias.map((value, label) => value + shifts[label]!);
  return { hidden, output: { kernel: output.kernel, bias } };
}

/** How many parts a run has, for a bar of progress. */
export function countParts(
  config: TrainingConfig,
  { folds, grid, baselines }: Pick<RunTrainingOptions, "folds" | "grid" | "baselines">,
): number {
  const configurations = grid ? expandGrid(config).length : 1;
  const onAllCases = 1;
  return folds * configurations + CURVE_SHARES.length + baselines.length + onAllCases;
}

async function trainFinal(
  data: TrainingData,
  config: TrainingConfig,
  { seed, store = FORGETFUL, onPart, onEpoch, onPartDone }: RunTrainingOptions,
) {
  onPart?.("all cases");
  const packed = await doOnce(store, "final", async () => {
    const heads = await trainHeads(data, data.cases, config, seed, onEpoch);
    onPartDone?.(null);
    return heads.map(packHead);
  });
  return packed.map(unpackHead);
}

/** Cross-validates each configuration; without a grid there is one. Of equals the first wins. */
async function chooseConfig(
  data: TrainingData,
  config: TrainingConfig,
  options: RunTrainingOptions,
): Promise<{
  readonly chosen: TrainingConfig;
  readonly answers: HeldAnswers;
  readonly grid: readonly GridResult[];
}> {
  const points = options.grid ? expandGrid(config) : [{ settings: {}, config }];
  const tried = [];
  for (const [number, point] of points.entries()) {
    const key = `cv-${number + 1}`;
    const answers = await crossValidate(data, point.config, { ...options, key });
    const score = headline(data.questions, outcomesOf(data, answers));
    tried.push({ ...point, answers, score });
  }
  const best = tried.reduce((top, other) => (other.score > top.score ? other : top));
  const grid = options.grid ? tried.map(({ settings, score }) => ({ settings, score })) : [];
  return { chosen: best.config, answers: best.answers, grid };
}

function outcomesOf(
  data: TrainingData,
  answers: HeldAnswers,
  temperatures: Readonly<Record<string, number>> = {},
  wanted: (index: number) => boolean = () => true,
): readonly Outcome[] {
  return data.questions.flatMap((question) => {
    const own = answers[question.name]!.filter(({ index }) => wanted(index));
    return toOutcomes(data, question, own, temperatures[question.name] ?? 1);
  });
}

/** By question name; one that no case asks gets what fits all others. */
function temperaturesOf(
  { cases, questions }: TrainingData,
  answers: HeldAnswers,
): Readonly<Record<string, number>> {
  const toCases = ({ name, labels }: Question) =>
    answers[name]!.map(({ index, logits }) => ({
      logits: Float32Array.from(logits),
      label: labels.indexOf(cases[index]!.labels[name]!),
    }));
  const all = questions.flatMap(toCases);
  return Object.fromEntries(
    questions.map((question) => {
      const own = toCases(question);
      return [question.name, fitTemperature(own.length > 0 ? own : all)];
    }),
  );
}
