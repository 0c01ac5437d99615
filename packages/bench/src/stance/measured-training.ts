import { evaluateLabels, fAverage, type LabelPair } from "@qawl/evaluation";
import { createVectorize } from "@qawl/features";
import { loadModel } from "@qawl/stance";
import {
  type LabelledStatement,
  openNetwork,
  predict,
  type TrainedModel,
} from "@qawl/stance/tensorflow";

/** What a training took and what came of it, on the current backend. */
export interface MeasuredTraining {
  /** By the clock. */
  readonly seconds: number;
  /** Of one core, whatever else ran beside it. */
  readonly coreSeconds: number;
  readonly epochs: number;
  readonly rowsPerSecond: number;
  /** The figures of the held-out rows in points, by their names. */
  readonly figures: Readonly<Record<string, number>>;
}

/** Trains, and answers held-out rows by TensorFlow.js on the same backend. `sides` are those of the head `stance`. */
export async function measureTraining(
  train: () => Promise<TrainedModel>,
  held: readonly LabelledStatement[],
  sides: readonly string[],
): Promise<MeasuredTraining> {
  const [start, used] = [performance.now(), process.cpuUsage()];
  const { files, history } = await train();
  const seconds = (performance.now() - start) / 1000;
  const { user, system } = process.cpuUsage(used);
  const { heads } = await loadModel(files);
  const vectorize = heads.map(({ vectorizer }) => createVectorize(vectorizer));
  const rows = held.map(({ input }) => vectorize.map((toRow) => toRow(input)));
  const columns = heads.map(({ vectorizer }) => vectorizer.names.length);
  const network = await openNetwork(files);
  await predict(network, rows.slice(0, 64), columns);
  const begun = performance.now();
  const answers = await predict(network, rows, columns);
  const rowsPerSecond = (1000 * rows.length) / (performance.now() - begun);
  network.dispose();
  const figures: Record<string, number> = {};
  heads.forEach(({ name, labels }, head) => {
    const pairs = held.map(
      (row, index): LabelPair => ({
        gold: row.labels[name]!,
        predicted: labels[largest(answers[index]![head]!)]!,
      }),
    );
    if (name === "stance") figures["stance F-avg"] = 100 * fAverage(pairs, sides);
    figures[`${name} macro-F1`] = 100 * evaluateLabels(pairs).macroF1;
  });
  const coreSeconds = (user + system) / 1e6;
  return { seconds, coreSeconds, epochs: history.length, rowsPerSecond, figures };
}

function largest(values: Float32Array): number {
  return values.reduce((top, value, index) => (value > values[top]! ? index : top), 0);
}
