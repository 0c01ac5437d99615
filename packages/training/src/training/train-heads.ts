import type { TrainedHead } from "@qawl/stance/tensorflow";
import type { TrainingConfig } from "../config/training-config.ts";
import { trainHead } from "./train-head.ts";
import { type Epoch, trainTogether } from "./train-together.ts";
import type { Case, TrainingData } from "./training-data.ts";

/** For so many cases the `decay` of a table is given: the more there are, the less a kernel has to be held down, as with the sum of losses of scikit-learn and LIBLINEAR. */
const CASES = 1000;

/** Trains a head for every question from some of the cases: together where the questions are one asked of several targets and heads are linear, else apart. */
export async function trainHeads(
  { questions, together }: Pick<TrainingData, "questions" | "together">,
  cases: readonly Case[],
  config: TrainingConfig,
  seed: number,
  onEpoch?: (epoch: Epoch) => void,
): Promise<readonly TrainedHead[]> {
  const pricedFor = (count: number): TrainingConfig =>
    together ? { ...config, decay: (config.decay * CASES) / count } : config;
  if (together && config.units === 0 && config.devShare === 0) {
    return trainTogether(questions, cases, pricedFor(cases.length), seed, onEpoch);
  }
  const heads: TrainedHead[] = [];
  for (const question of questions) {
    const own = cases.filter(({ labels }) => Object.hasOwn(labels, question.name));
    // A question that nothing answers is learned from all that has the same labels.
    const asked =
      own.length > 0
        ? own
        : cases.map((one) => ({
            ...one,
            labels: { [question.name]: Object.values(one.labels)[0]! },
          }));
    heads.push(await trainHead(question, asked, pricedFor(asked.length), seed, onEpoch));
  }
  return heads;
}
