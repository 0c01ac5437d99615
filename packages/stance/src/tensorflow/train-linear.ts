import { createRandom, type Random, shuffle } from "@qawl/evaluation";
import * as tf from "@tensorflow/tfjs-core";
import type { HeadWeights } from "../model/head.ts";
import { evaluateHead, softmax } from "../sparse/evaluate-head.ts";
import type { HeadShape } from "./build-network.ts";
import { lossOf, priceMask, type TargetedCase, type TargetsShape } from "./sparse-loss.ts";
import {
  classWeights,
  DEFAULTS,
  type EpochReport,
  type TrainedHeads,
  type TrainingCase,
  type TrainOptions,
} from "./train-network.ts";

/**
 * Trains linear heads by Adam on weighted cross-entropy, as `trainNetwork` does, but on sparse rows: TensorFlow.js has no product of sparse matrices,
 * and a statement fills some hundred of many thousand columns, so products and gradients of the rows are ours and the steps its Adam's. Each head
 * keeps the weights of the epoch in which its loss on dev was least.
 */
export async function trainLinear(
  shapes: readonly HeadShape[],
  training: readonly TrainingCase[],
  dev: readonly TrainingCase[],
  options: TrainOptions = {},
): Promise<TrainedHeads> {
  const { epochs = DEFAULTS.epochs, patience = DEFAULTS.patience, onEpoch } = options;
  const random = createRandom(options.seed ?? DEFAULTS.seed);
  const heads = shapes.map((shape, head) => new LinearHead(shape, head, training, dev, options));
  const history: EpochReport[] = [];
  let latest = -1;
  for (let epoch = 0; epoch < epochs && epoch - latest <= patience; epoch++) {
    let loss = 0;
    const devLosses: number[] = [];
    for (const head of heads) {
      loss += await head.pass(random);
      const { devLoss, isBest } = await head.judge();
      if (isBest) latest = epoch;
      devLosses.push(devLoss);
    }
    const report = { epoch, loss, devLoss: devLosses.reduce((a, b) => a + b, 0), devLosses };
    history.push(report);
    onEpoch?.(report);
  }
  const weights = heads.map((head) => head.best);
  for (const head of heads) head.dispose();
  return { weights, history };
}

/** One head while it is trained: its kernel with the biases in the last row. */
class LinearHead {
  best: HeadWeights;
  readonly #shape: TargetsShape;
  readonly #training: readonly TargetedCase[];
  readonly #dev: readonly TargetedCase[];
  readonly #batchSize: number;
  readonly #dropout: number;
  readonly #kernel: tf.Variable;
  readonly #price: tf.Tensor2D;
  readonly #optimizer: tf.AdamOptimizer;
  #bestLoss = Number.POSITIVE_INFINITY;

  constructor(
    { name, columns, labels, decay }: HeadShape,
    head: number,
    training: readonly TrainingCase[],
    dev: readonly TrainingCase[],
    {
      batchSize = DEFAULTS.batchSize,
      learningRate = DEFAULTS.learningRate,
      dropout = DEFAULTS.dropout,
      balance = DEFAULTS.balance,
    }: TrainOptions,
  ) {
    const weighting = classWeights(training, labels, head, balance);
    const taught = ({ rows, labels: numbers }: TrainingCase): TargetedCase[] => {
      const label = numbers[head]!;
      return label < 0 ? [] : [{ row: rows[head]!, target: -1, label, weight: weighting[label]! }];
    };
    this.#shape = { columns, labels, targets: 0 };
    this.#training = training.flatMap(taught);
    this.#dev = dev.flatMap(taught);
    this.#batchSize = batchSize;
    this.#dropout = dropout;
    this.#kernel = tf.variable(tf.zeros([columns + 1, labels]), true, `${name}-${tf.util.now()}`);
    this.#price = tf.tensor2d(priceMask(columns, 2 * decay), [columns + 1, 1]);
    this.#optimizer = tf.train.adam(learningRate);
    this.best = toWeights(this.#shape, new Float32Array((columns + 1) * labels));
  }

  /** Once over all training cases in a new order; answers the mean loss. */
  async pass(random: Random): Promise<number> {
    const order = shuffle(this.#training, random);
    const { columns, labels } = this.#shape;
    let sum = 0;
    for (let start = 0; start < order.length; start += this.#batchSize) {
      const batch = order.slice(start, start + this.#batchSize);
      const values = (await this.#kernel.data()) as Float32Array;
      const { loss, gradient } = lossOf(this.#shape, values, batch, this.#dropout, random);
      tf.tidy(() => {
        const own = tf.tensor2d(gradient, [columns + 1, labels]);
        const priced = tf.add(own, tf.mul(this.#kernel, this.#price));
        this.#optimizer.applyGradients([{ name: this.#kernel.name, tensor: priced }]);
      });
      sum += loss * batch.length;
    }
    return sum / Math.max(1, order.length);
  }

  /** The loss on dev, which decides whether these weights are the ones to keep; without dev cases the last are. */
  async judge(): Promise<{ readonly devLoss: number; readonly isBest: boolean }> {
    const weights = toWeights(this.#shape, (await this.#kernel.data()) as Float32Array);
    const sum = this.#dev.reduce((total, { row, label, weight }) => {
      const scores = softmax(evaluateHead(weights, row).logits);
      return total - weight * Math.log(scores[label]! + 1e-7);
    }, 0);
    const devLoss = sum / Math.max(1, this.#dev.length);
    const isBest = this.#dev.length === 0 || devLoss < this.#bestLoss;
    if (isBest) {
      this.#bestLoss = devLoss;
      this.best = weights;
    }
    return { devLoss, isBest };
  }

  dispose(): void {
    tf.dispose([this.#kernel, this.#price]);
    this.#optimizer.dispose();
  }
}

function toWeights({ columns, labels }: TargetsShape, values: Float32Array): HeadWeights {
  const end = columns * labels;
  return { hidden: null, output: { kernel: values.slice(0, end), bias: values.slice(end) } };
}
