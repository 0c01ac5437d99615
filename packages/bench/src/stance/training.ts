/**
 * Training and predicting 2,000 texts on each backend that loads, in one run: the recipe's linear heads and a hidden layer.
 *
 *   node --conditions=@qawl/source --import tsx packages/bench/src/stance/training.ts
 */
import { createVectorize } from "@qawl/features";
import { loadModel } from "@qawl/stance";
import { BACKENDS, openNetwork, predict, useBackend } from "@qawl/stance/tensorflow";
import { readLabelledTexts } from "./labelled-texts.ts";
import { TRAINING, toInput, trainOnTexts } from "./train-texts.ts";

const data = readLabelledTexts();
console.log(`${data.name}: ${TRAINING} texts, 16,000 columns at most, node ${process.version}\n`);
console.log(
  "| backend | units | training, s | epochs | predict, rows/s | against the first |\n|---|---:|---:|---:|---:|---:|",
);
const first = new Map<number, number>();
for (const backend of BACKENDS) {
  try {
    await useBackend(backend);
  } catch {
    console.log(`| ${backend} | not here | | | | |`);
    continue;
  }
  for (const units of [0, 32]) {
    // A hidden layer on plain JavaScript takes minutes.
    if (backend === "cpu" && units > 0) continue;
    const start = performance.now();
    const { files, history } = await trainOnTexts(data, { units });
    const seconds = (performance.now() - start) / 1000;
    if (!first.has(units)) first.set(units, seconds);
    const { heads } = await loadModel(files);
    const vectorize = createVectorize(heads[0]!.vectorizer);
    const rows = data.texts.slice(0, TRAINING).map((text) => [vectorize(toInput(text))]);
    const network = await openNetwork(files);
    const columns = [heads[0]!.vectorizer.names.length];
    await predict(network, rows.slice(0, 64), columns);
    const begun = performance.now();
    await predict(network, rows, columns);
    const perSecond = (1000 * rows.length) / (performance.now() - begun);
    network.dispose();
    console.log(
      `| ${backend} | ${units} | ${seconds.toFixed(1)} | ${history.length} | ${perSecond.toFixed(0)} | ${(seconds / first.get(units)!).toFixed(1)} |`,
    );
  }
}
