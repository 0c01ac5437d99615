import { createRandom, shuffle } from "@qawl/evaluation";
import { loadModel } from "@qawl/stance";
import { type EpochReport, type TrainedHead, trainModel } from "@qawl/stance/tensorflow";
import type { TrainingConfig } from "../config/training-config.ts";
import { meanOfHeads } from "./mean-of-heads.ts";
import type { Case, Question } from "./training-data.ts";

/**
 * Trains the head of one question by itself: as many models as `ensemble` says, each from a seed of its own, and their mean. With a `devShare` some
 * groups choose the epoch and scale the probabilities; without it every epoch is run.
 */
export async function trainHead(
  question: Question,
  cases: readonly Case[],
  config: TrainingConfig,
  seed: number,
  onEpoch: (epoch: EpochReport) => void = () => undefined,
): Promise<TrainedHead> {
  const { name, labels } = question;
  const { units, epochs, batchSize, learningRate, dropout, balance } = config;
  const { features, size, decay, expected } = { ...config, ...config.questions[name] };
  const [training, dev] = holdOut(cases, config.devShare, seed);
  const members: TrainedHead[] = [];
  for (let member = 0; member < config.ensemble; member++) {
    const { files } = await trainModel(training, dev, {
      ...{ units, epochs, batchSize, learningRate, dropout, balance },
      seed: seed + 1000 * member,
      heads: [
        { name, labels, features, size, decay, ...(expected === undefined ? {} : { expected }) },
      ],
      name,
      version: "0",
      dataset: "",
      onEpoch,
    });
    const { heads, weights } = await loadModel(files);
    members.push({ head: heads[0]!, weights: weights[0]! });
  }
  return { head: members[0]!.head, weights: meanOfHeads(members.map(({ weights }) => weights)) };
}

/** Cases to learn from and cases to choose the epoch on; no group is in both. */
function holdOut(
  cases: readonly Case[],
  share: number,
  seed: number,
): readonly [training: readonly Case[], dev: readonly Case[]] {
  if (share === 0) return [cases, []];
  const groups = shuffle([...new Set(cases.map(({ group }) => group))], createRandom(seed));
  const held = new Set(groups.slice(0, Math.max(1, Math.round(share * groups.length))));
  return [
    cases.filter(({ group }) => !held.has(group)),
    cases.filter(({ group }) => held.has(group)),
  ];
}
