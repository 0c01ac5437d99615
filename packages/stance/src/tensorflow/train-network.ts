import { createRandom, shuffle } from "@qawl/evaluation";
import type { SparseRow } from "@qawl/features";
import * as tf from "@tensorflow/tfjs-core";
import type { LayersModel } from "@tensorflow/tfjs-layers";
import type { HeadWeights } from "../model/head.ts";
import { buildNetwork, type HeadShape, hiddenName } from "./build-network.ts";
import { dropEntries } from "./drop-entries.ts";
import { readWeights } from "./head-weights.ts";
import { toDense } from "./to-dense.ts";

/** One training case: a row and a label number for each head, in the order of the heads; -1 where it does not teach a head. */
export interface TrainingCase {
  readonly rows: readonly SparseRow[];
  readonly labels: readonly number[];
}

export interface TrainOptions {
  /** Rectified units of each head; default 0, a linear head. */
  readonly units?: number;
  /** Default 40. */
  readonly epochs?: number;
  /** Default 64. */
  readonly batchSize?: number;
  /** Adam's step; default 0.02. */
  readonly learningRate?: number;
  /** Share of a row's entries left out at each step; default 0.2. */
  readonly dropout?: number;
  /** Epochs without a better dev loss before training stops; default 6. Without dev cases all epochs are run and the last is kept. */
  readonly patience?: number;
  /** How much more rare labels weigh: the power of their inverse frequency, from 0 to 1; default 0.5. */
  readonly balance?: number;
  /** Default 2026. */
  readonly seed?: number;
  /** Told after each epoch. */
  readonly onEpoch?: (epoch: EpochReport) => void;
}

export interface EpochReport {
  readonly epoch: number;
  readonly loss: number;
  readonly devLoss: number;
  /** Loss on dev by head, in the order of the heads. */
  readonly devLosses: readonly number[];
}

export interface TrainedHeads {
  /** The weights of each head's best epoch. */
  readonly weights: readonly HeadWeights[];
  readonly history: readonly EpochReport[];
}

/** What `TrainOptions` leaves out. */
export const DEFAULTS = {
  epochs: 40,
  batchSize: 64,
  learningRate: 0.02,
  dropout: 0.2,
  patience: 6,
  balance: 0.5,
  seed: 2026,
} as const;

/**
 * Trains heads of rectified units together by Adam on weighted cross-entropy; `trainLinear` is for those without. Rare labels weigh more (`balance`). Order and
 * dropout come from the seed, so one backend gives the same weights each time. Heads share nothing, so each keeps the weights of the epoch in
 * which its own dev loss was least.
 */
export async function trainNetwork(
  heads: readonly HeadShape[],
  training: readonly TrainingCase[],
  dev: readonly TrainingCase[],
  {
    units = 0,
    epochs = DEFAULTS.epochs,
    batchSize = DEFAULTS.batchSize,
    learningRate = DEFAULTS.learningRate,
    dropout = DEFAULTS.dropout,
    patience = DEFAULTS.patience,
    balance = DEFAULTS.balance,
    seed = DEFAULTS.seed,
    onEpoch,
  }: TrainOptions = {},
): Promise<TrainedHeads> {
  const random = createRandom(seed);
  const network = buildNetwork(heads, units, seed);
  const optimizer = tf.train.adam(learningRate);
  const weighting = heads.map((head, index) => classWeights(training, head.labels, index, balance));
  const history: EpochReport[] = [];
  const best = readWeights(network, heads).map((weights) => ({
    loss: Number.POSITIVE_INFINITY,
    weights,
  }));
  let latest = -1;
  for (let epoch = 0; epoch < epochs && epoch - latest <= patience; epoch++) {
    const order = shuffle(training, random);
    let sum = 0;
    for (let start = 0; start < order.length; start += batchSize) {
      const batch = order.slice(start, start + batchSize);
      const dropped = batch.map(({ rows, labels }) => ({
        rows: rows.map((row) => dropEntries(row, dropout, random)),
        labels,
      }));
      const cost = optimizer.minimize(
        () => tf.tidy(() => total(losses(network, heads, dropped, weighting, true))),
        true,
      )!;
      sum += (await cost.data())[0]! * batch.length;
      cost.dispose();
    }
    const devLosses = await measure(network, heads, dev, weighting);
    const devLoss = devLosses.reduce((a, b) => a + b, 0);
    const report = { epoch, loss: sum / training.length, devLoss, devLosses };
    history.push(report);
    onEpoch?.(report);
    const current = readWeights(network, heads);
    best.forEach((kept, head) => {
      if (dev.length > 0 && devLosses[head]! >= kept.loss) return;
      best[head] = { loss: devLosses[head]!, weights: current[head]! };
      latest = epoch;
    });
  }
  optimizer.dispose();
  network.dispose();
  return { weights: best.map((kept) => kept.weights), history };
}

function total(parts: readonly tf.Scalar[]): tf.Scalar {
  return parts.reduce((sum, part) => tf.add(sum, part));
}

/** The loss of each head: mean weighted cross-entropy, with the price of large kernels where `priced`. */
function losses(
  network: LayersModel,
  heads: readonly HeadShape[],
  batch: readonly TrainingCase[],
  weighting: readonly Float32Array[],
  priced: boolean,
): readonly tf.Scalar[] {
  const inputs = heads.map(({ columns }, head) =>
    toDense(
      batch.map(({ rows }) => rows[head]!),
      columns,
    ),
  );
  const applied = network.apply(inputs, { training: true });
  const outputs = (Array.isArray(applied) ? applied : [applied]) as tf.Tensor2D[];
  return heads.map((shape, head) => {
    const labels = batch.map((row) => row.labels[head]!);
    const target = tf.oneHot(tf.tensor1d(labels, "int32"), shape.labels);
    const weight = tf.tensor1d(labels.map((label) => weighting[head]![label] ?? 0));
    const cost = tf.neg(tf.sum(tf.mul(target, tf.log(tf.add(outputs[head]!, 1e-7))), 1));
    const mean = tf.mean(tf.mul(cost, weight)) as tf.Scalar;
    return priced ? (tf.add(mean, kernelPrice(network, shape)) as tf.Scalar) : mean;
  });
}

function kernelPrice(network: LayersModel, { name, decay }: HeadShape): tf.Scalar {
  const kernels = network.layers
    .filter((layer) => layer.name === name || layer.name === hiddenName(name))
    .flatMap((layer) => layer.trainableWeights.filter(({ shape }) => shape.length === 2));
  const squares = kernels.map((kernel) => tf.sum(tf.square(kernel.read())) as tf.Scalar);
  return tf.mul(decay, total(squares)) as tf.Scalar;
}

async function measure(
  network: LayersModel,
  heads: readonly HeadShape[],
  cases: readonly TrainingCase[],
  weighting: readonly Float32Array[],
): Promise<readonly number[]> {
  const SLICE = 256;
  const sums = heads.map(() => 0);
  for (let start = 0; start < cases.length; start += SLICE) {
    const batch = cases.slice(start, start + SLICE);
    const costs = tf.tidy(() => [...losses(network, heads, batch, weighting, false)]);
    for (const [head, cost] of costs.entries()) {
      sums[head]! += (await cost.data())[0]! * batch.length;
      cost.dispose();
    }
  }
  return sums.map((sum) => sum / Math.max(1, cases.length));
}

/** How much each label of a head weighs. */
export function classWeights(
  training: readonly TrainingCase[],
  labels: number,
  head: number,
  balance: number,
): Float32Array {
  const counts = new Float32Array(labels);
  for (const row of training) if (row.labels[head]! >= 0) counts[row.labels[head]!]!++;
  const taught = counts.reduce((sum, count) => sum + count, 0);
  return counts.map((count) => (taught / (labels * Math.max(1, count))) ** balance);
}
