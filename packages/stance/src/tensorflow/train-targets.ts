import { createRandom, shuffle } from "@qawl/evaluation";
import * as tf from "@tensorflow/tfjs-core";
import type { HeadWeights } from "../model/head.ts";
import { lossOf, priceMask, type TargetedCase, type TargetsShape } from "./sparse-loss.ts";

export interface TrainTargetsOptions {
  readonly epochs: number;
  readonly batchSize: number;
  /** Adam's first step; it falls evenly to a tenth. */
  readonly learningRate: number;
  /** Weight of the squared kernels in the loss. */
  readonly decay: number;
  /** Share of a row's entries left out at each step. */
  readonly dropout: number;
  readonly seed: number;
  /** Told after each epoch, with the mean weighted loss. */
  readonly onEpoch?: (epoch: { readonly epoch: number; readonly loss: number }) => void;
}

export interface TrainedTargets {
  /** What holds for every target: the head for targets that were not trained. */
  readonly common: HeadWeights;
  /** The head of each target: what holds for all, and what is its own. */
  readonly targets: readonly HeadWeights[];
}

/**
 * Trains linear heads of several targets together: each is the sum of a kernel common to all and one of its own, both with a price, so that
 * targets learn from each other as far as they agree (Evgeniou and Pontil 2004; Daumé 2007). A target of few texts leans on the common part.
 *
 * TensorFlow.js has no product of sparse matrices, and a text fills some hundred of many thousand columns: products and gradients of the rows are
 * ours, the steps are its Adam's, on the current backend. Order and dropout come from the seed.
 */
export async function trainTargets(
  shape: TargetsShape,
  cases: readonly TargetedCase[],
  options: TrainTargetsOptions,
): Promise<TrainedTargets> {
  const { epochs, batchSize, learningRate, decay, dropout, seed, onEpoch } = options;
  const random = createRandom(seed);
  // Row by row: the common kernel and then each target's, of every column; the last row holds the biases.
  const width = shape.labels * (shape.targets + 1);
  const kernel = tf.variable(tf.zeros([shape.columns + 1, width]), true, `targets-${seed}`);
  const scale = tf.tensor2d(priceMask(shape.columns, 2 * decay), [shape.columns + 1, 1]);
  const optimizer = tf.train.adam(learningRate);
  const steps = epochs * Math.ceil(cases.length / batchSize);
  let step = 0;
  for (let epoch = 0; epoch < epochs; epoch++) {
    const order = shuffle(cases, random);
    let sum = 0;
    for (let start = 0; start < order.length; start += batchSize) {
      const batch = order.slice(start, start + batchSize);
      const values = (await kernel.data()) as Float32Array;
      const { loss, gradient } = lossOf(shape, values, batch, dropout, random);
      setStep(optimizer, learningRate * (1 - (0.9 * step++) / steps));
      tf.tidy(() => {
        const own = tf.tensor2d(gradient, [shape.columns + 1, width]);
        optimizer.applyGradients({ [kernel.name]: tf.add(own, tf.mul(kernel, scale)) });
      });
      sum += loss * batch.length;
    }
    onEpoch?.({ epoch, loss: sum / cases.length });
  }
  const values = (await kernel.data()) as Float32Array;
  const common = headOf(shape, values, -1);
  const targets = Array.from({ length: shape.targets }, (_, target) =>
    headOf(shape, values, target),
  );
  tf.dispose([kernel, scale]);
  optimizer.dispose();
  return { common, targets };
}

/** Adam reads its step anew each time; the types keep it to itself. */
function setStep(optimizer: tf.AdamOptimizer, learningRate: number): void {
  (optimizer as unknown as { learningRate: number }).learningRate = learningRate;
}

/** The head of a target, or with -1 the common one: kernels added up. */
function headOf(
  { columns, labels, targets }: TargetsShape,
  values: Float32Array,
  target: number,
): HeadWeights {
  const width = labels * (targets + 1);
  const own = (target + 1) * labels;
  const at = (column: number, out: number): number => {
    const common = values[column * width + out]!;
    return target < 0 ? common : common + values[column * width + own + out]!;
  };
  const kernel = new Float32Array(columns * labels);
  for (let index = 0; index < kernel.length; index++) {
    kernel[index] = at(Math.floor(index / labels), index % labels);
  }
  const bias = Float32Array.from({ length: labels }, (_, out) => at(columns, out));
  return { hidden: null, output: { kernel, bias } };
}
