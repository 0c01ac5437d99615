import { createRandom, type Random, shuffle } from "@qawl/evaluation";
import type { SparseRow } from "@qawl/features";
import * as tf from "@tensorflow/tfjs-core";
import type { LayersModel } from "@tensorflow/tfjs-layers";
import type { HeadWeights } from "../model/head.ts";
import { buildNetwork, type HeadShape } from "./build-network.ts";
import { readWeights, writeWeights } from "./head-weights.ts";
import { toDense } from "./to-dense.ts";

/** One training case: a row and a label number for each head, in the order of the heads. */
export interface TrainingCase {
  readonly rows: readonly SparseRow[];
  readonly labels: readonly number[];
}

export interface TrainOptions {
  /** Hidden units of each head; default 32. */
  readonly units?: number;
  /** Default 30. */
  readonly epochs?: number;
  /** Default 32. */
  readonly batchSize?: number;
  /** Adam's step; default 0.003. */
  readonly learningRate?: number;
  /** Weight of the squared kernels in the loss; default 0.0001. */
  readonly decay?: number;
  /** Share of a row's entries left out at each step; default 0.2. */
  readonly dropout?: number;
  /** Epochs without a better dev loss before training stops; default 6. */
  readonly patience?: number;
  /** Default 2026. */
  readonly seed?: number;
  /** Told after each epoch. */
  readonly onEpoch?: (epoch: EpochReport) => void;
}

export interface EpochReport {
  readonly epoch: number;
  readonly loss: number;
  readonly devLoss: number;
}

export interface TrainedNetwork {
  readonly network: LayersModel;
  /** The weights of the best epoch. */
  readonly weights: readonly HeadWeights[];
  readonly history: readonly EpochReport[];
}

/**
 * Trains all heads together by Adam on weighted cross-entropy. Rare labels weigh more (the square root of the inverse frequency). Order and
 * dropout come from the seed, so one backend gives the same weights each time. The weights with the least dev loss are kept.
 */
export async function trainNetwork(
  heads: readonly HeadShape[],
  training: readonly TrainingCase[],
  dev: readonly TrainingCase[],
  {
    units = 32,
    epochs = 30,
    batchSize = 32,
    learningRate = 0.003,
    decay = 0.0001,
    dropout = 0.2,
    patience = 6,
    seed = 2026,
    onEpoch,
  }: TrainOptions = {},
): Promise<TrainedNetwork> {
  const random = createRandom(seed);
  const network = buildNetwork(heads, units, seed);
  const optimizer = tf.train.adam(learningRate);
  const weighting = heads.map((head, index) => classWeights(training, head.labels, index));
  const history: EpochReport[] = [];
  let best = { loss: Number.POSITIVE_INFINITY, epoch: -1, weights: readWeights(network, heads) };
  for (let epoch = 0; epoch < epochs && epoch - best.epoch <= patience; epoch++) {
    const order = shuffle(training, random);
    let sum = 0;
    for (let start = 0; start < order.length; start += batchSize) {
      const batch = order.slice(start, start + batchSize);
      const dropped = batch.map(({ rows, labels }) => ({
        rows: rows.map((row) => dropEntries(row, dropout, random)),
        labels,
      }));
      const cost = optimizer.minimize(
        () => tf.tidy(() => loss(network, heads, dropped, weighting, decay)),
        true,
      )!;
      sum += (await cost.data())[0]! * batch.length;
      cost.dispose();
    }
    const devLoss = await measure(network, heads, dev, weighting);
    const report = { epoch, loss: sum / training.length, devLoss };
    history.push(report);
    onEpoch?.(report);
    if (devLoss < best.loss) best = { loss: devLoss, epoch, weights: readWeights(network, heads) };
  }
  optimizer.dispose();
  writeWeights(network, heads, best.weights);
  return { network, weights: best.weights, history };
}

function loss(
  network: LayersModel,
  heads: readonly HeadShape[],
  batch: readonly TrainingCase[],
  weighting: readonly Float32Array[],
  decay: number,
): tf.Scalar {
  const inputs = heads.map(({ columns }, head) =>
    toDense(
      batch.map(({ rows }) => rows[head]!),
      columns,
    ),
  );
  const applied = network.apply(inputs, { training: true });
  const outputs = (Array.isArray(applied) ? applied : [applied]) as tf.Tensor2D[];
  let total = tf.scalar(0);
  heads.forEach((shape, head) => {
    const labels = batch.map((row) => row.labels[head]!);
    const target = tf.oneHot(tf.tensor1d(labels, "int32"), shape.labels);
    const weight = tf.tensor1d(labels.map((label) => weighting[head]![label]!));
    const cost = tf.neg(tf.sum(tf.mul(target, tf.log(tf.add(outputs[head]!, 1e-7))), 1));
    total = tf.add(total, tf.mean(tf.mul(cost, weight)));
  });
  if (decay > 0) {
    for (const variable of network.trainableWeights) {
      if (variable.shape.length === 2) {
        total = tf.add(total, tf.mul(decay, tf.sum(tf.square(variable.read()))));
      }
    }
  }
  return total as tf.Scalar;
}

async function measure(
  network: LayersModel,
  heads: readonly HeadShape[],
  cases: readonly TrainingCase[],
  weighting: readonly Float32Array[],
): Promise<number> {
  const SLICE = 256;
  let sum = 0;
  for (let start = 0; start < cases.length; start += SLICE) {
    const batch = cases.slice(start, start + SLICE);
    const cost = tf.tidy(() => loss(network, heads, batch, weighting, 0));
    sum += (await cost.data())[0]! * batch.length;
    cost.dispose();
  }
  return sum / cases.length;
}

function classWeights(
  training: readonly TrainingCase[],
  labels: number,
  head: number,
): Float32Array {
  const counts = new Float32Array(labels);
  for (const row of training) counts[row.labels[head]!]!++;
  return counts.map((count) => Math.sqrt(training.length / (labels * Math.max(1, count))));
}

/** Leaves entries out and lengthens the rest, so that the expected sum stays. */
function dropEntries(row: SparseRow, dropout: number, random: Random): SparseRow {
  if (dropout === 0) return row;
  const kept = row.values.map((value) => (random() < dropout ? 0 : value / (1 - dropout)));
  return { indices: row.indices, values: kept };
}
