import { iraqPack } from "@qawl/pack-iraq/node";
import { createRecipe } from "@qawl/pack-iraq/recipe";
import { loadModel } from "@qawl/stance";
import { TABLE_DEFAULTS, type TrainingConfig } from "@qawl/training";

/** Share of the articles on which the best epoch is chosen. */
const DEV_SHARE = 1 / 6;

/**
 * The recipe of the pack's own model as settings, with the word clusters that the model carries, and the pack's labels. What the pack expects of news
 * (shares of the labels) stays out: the data is measured as it is. A configuration file may name shares.
 */
export async function readPackRecipe(): Promise<{
  readonly recipe: TrainingConfig;
  readonly labels: Readonly<Record<string, readonly string[]>>;
}> {
  const { heads } = await loadModel(iraqPack.model);
  const clusters = heads
    .map(({ vectorizer }) => vectorizer.config.clusters)
    .find((found) => found !== undefined);
  const { heads: asked, units, epochs, learningRate, dropout } = createRecipe(clusters);
  const questions = Object.fromEntries(
    asked.map(
      ({ name, labels: _l, expected: _e, worth: _w, about: _a, softening: _s, ...question }) => [
        name,
        question,
      ],
    ),
  );
  return {
    recipe: {
      ...TABLE_DEFAULTS,
      ...{ units, epochs, learningRate, dropout, questions },
      batchSize: 64,
      balance: 0.5,
      shift: false,
      devShare: DEV_SHARE,
      sides: [],
      grid: {},
    },
    labels: iraqPack.labels,
  };
}
