import { createRandom, shuffle } from "@qawl/evaluation";
import type { TrainingConfig } from "../config/training-config.ts";
import { headline } from "../measures/figures.ts";
import type { Outcome } from "../measures/outcome.ts";
import { toOutcomes } from "../measures/to-outcomes.ts";
import { answerHeld, type CrossValidateOptions, foldsOf, partition } from "./cross-validate.ts";
import { doOnce, FORGETFUL } from "./store.ts";
import type { TrainingData } from "./training-data.ts";

/** How well the first fold is answered by heads that saw only a share of the others. */
export interface LearningPoint {
  readonly share: number;
  /** Cases learned from. */
  readonly cases: number;
  /** F-avg where the labels have sides, else macro-F1; the mean over questions. */
  readonly score: number;
}

/** The shares of the other folds that are learned from, apart from the whole. */
export const CURVE_SHARES = [0.25, 0.5] as const;

/** The learning curve on the first fold; its last point is that fold of the cross-validation, `whole`. */
export async function measureLearningCurve(
  data: TrainingData,
  config: TrainingConfig,
  whole: readonly Outcome[],
  options: CrossValidateOptions,
): Promise<readonly LearningPoint[]> {
  const { folds, seed, store = FORGETFUL } = options;
  const [held, rest] = partition(foldsOf(data, folds, seed), 0);
  const asked = data.questions.filter(({ name }) =>
    whole.some(({ question }) => question === name),
  );
  const ordered = shuffle(rest, createRandom(seed));
  const points: LearningPoint[] = [];
  for (const share of CURVE_SHARES) {
    const drawn = ordered.slice(0, Math.ceil(share * rest.length));
    options.onPart?.(`${100 * share} % of the cases`);
    const answers = await doOnce(store, `curve.${share}`, () =>
      answerHeld(data, drawn, held, config, options),
    );
    const outcomes = asked.flatMap((question) =>
      toOutcomes(data, question, answers[question.name]!),
    );
    points.push({ share, cases: drawn.length, score: headline(asked, outcomes) });
  }
  return [...points, { share: 1, cases: rest.length, score: headline(asked, whole) }];
}
