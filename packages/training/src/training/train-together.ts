import { createVectorize, fitVectorizer } from "@qawl/features";
import {
  type TargetedCase,
  type TrainedHead,
  type TrainedTargets,
  trainTargets,
} from "@qawl/stance/tensorflow";
import type { TrainingConfig } from "../config/training-config.ts";
import { meanOfHeads } from "./mean-of-heads.ts";
import type { Case, Question } from "./training-data.ts";

/** Told after each epoch. */
export interface Epoch {
  readonly epoch: number;
  readonly loss: number;
}

/** Steps of an epoch at least, so that few cases are learned from as well as many. */
const STEPS = 8;

/**
 * Trains the heads of all targets together over one vocabulary, so that they learn from each other; the head of the question without a target is what holds
 * for all. Within each target labels weigh by their inverse frequency to the power of `balance`, and the label of no side `neither` times that.
 */
export async function trainTogether(
  questions: readonly Question[],
  cases: readonly Case[],
  config: TrainingConfig,
  seed: number,
  onEpoch: (epoch: Epoch) => void = () => undefined,
): Promise<readonly TrainedHead[]> {
  const { labels } = questions[0]!;
  const { features, size, ensemble, ...options } = config;
  const batchSize = Math.min(options.batchSize, Math.ceil(cases.length / STEPS));
  const told = cases.map((one) => toTold(questions, one));
  const vectorizer = fitVectorizer(
    told.map(({ label }, index) => ({ input: cases[index]!.input, label })),
    features,
    { size },
  );
  const vectorize = createVectorize(vectorizer);
  const weights = weightsOf(told, questions[0]!, config);
  const targeted = cases.map(({ input }, index): TargetedCase => {
    const { indices, values } = vectorize(input);
    const { target, label } = told[index]!;
    return { row: { indices, values }, target, label, weight: weights[index]! };
  });
  const own = questions.filter(({ target }) => target !== null);
  const shape = {
    columns: vectorizer.names.length,
    labels: labels.length,
    targets: own.length,
  };
  const members: TrainedTargets[] = [];
  for (let member = 0; member < ensemble; member++) {
    members.push(
      await trainTargets(shape, targeted, {
        ...options,
        batchSize,
        seed: seed + 1000 * member,
        onEpoch,
      }),
    );
  }
  return questions.map(({ name, target }) => {
    const place = own.findIndex((question) => question.name === name);
    return {
      head: { name, labels, vectorizer },
      weights: meanOfHeads(
        members.map(({ common, targets }) => (target === null ? common : targets[place]!)),
      ),
    };
  });
}

interface Told {
  readonly target: number;
  readonly label: number;
}

/** The numbers of a case's target, -1 for one without a head of its own, and of its label. */
function toTold(questions: readonly Question[], { labels }: Case): Told {
  const own = questions.filter(({ target }) => target !== null);
  const asked = questions.find(({ name }) => Object.hasOwn(labels, name))!;
  return {
    target: own.indexOf(asked),
    label: asked.labels.indexOf(labels[asked.name]!),
  };
}

/** Weights whose mean over each target is near one. */
function weightsOf(
  told: readonly Told[],
  { labels, sides }: Question,
  { balance, neither }: TrainingConfig,
): readonly number[] {
  const perTarget = new Map<number, number>();
  const perLabel = new Map<string, number>();
  for (const { target, label } of told) {
    const key = `${target} ${label}`;
    perTarget.set(target, (perTarget.get(target) ?? 0) + 1);
    perLabel.set(key, (perLabel.get(key) ?? 0) + 1);
  }
  return told.map(({ target, label }) => {
    const share = perLabel.get(`${target} ${label}`)! / perTarget.get(target)!;
    const sided = sides.length === 0 || sides.includes(labels[label]!);
    return (1 / (labels.length * share)) ** balance * (sided ? 1 : neither);
  });
}
