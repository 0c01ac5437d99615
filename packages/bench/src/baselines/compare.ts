/**
 * The public yardstick: cross-validates what `qawl train` does with a table of tweets by default, beside scikit-learn, fastText and simple baselines in
 * the same folds. Peers come from `pnpm bench:peers`; those that are not installed are left out.
 *
 *   pnpm evaluate:mawqif [--table FILE] [--folds 5] [--seed 2026] [--natural] [--no-peers]
 */
import { existsSync } from "node:fs";
import { parseArgs } from "node:util";
import { useBackend } from "@qawl/stance/tensorflow";
import {
  chooseColumns,
  formatInterval,
  keywords,
  loadNaturalBaselines,
  majority,
  measureFigures,
  type Outcome,
  points,
  readDataset,
  runTraining,
  TABLE_DEFAULTS,
  toRows,
  toTableData,
} from "@qawl/training";
import { runPeers } from "./run-peers.ts";

const { values } = parseArgs({
  options: {
    table: { type: "string", default: "../shared/data/mawqif-train.csv" },
    folds: { type: "string", default: "5" },
    seed: { type: "string", default: "2026" },
    natural: { type: "boolean", default: false },
    "no-peers": { type: "boolean", default: false },
  },
});
if (!existsSync(values.table)) {
  console.log(`${values.table} is not here; name a labelled table with --table.`);
  process.exit(0);
}
const [folds, seed] = [Number(values.folds), Number(values.seed)];
const { names, records, sha256 } = await readDataset(values.table, "train");
const { rows } = toRows(records, chooseColumns(names, {}, values.table));
const data = toTableData(rows);
const backend = await useBackend();
const baselines = [majority, keywords, ...(values.natural ? await loadNaturalBaselines() : [])];
const result = await runTraining(data, TABLE_DEFAULTS, {
  ...{ folds, seed, name: "comparison", dataset: sha256, grid: false, baselines },
  onPart: (part) => console.error(part),
});
const peers = values["no-peers"] ? [] : runPeers(data, folds, seed);

console.log(
  `${rows.length} rows, ${folds} folds, seed ${seed}, backend ${backend}; F-avg, mean over targets (else macro-F1)`,
);
print("qawl train", result.outcomes);
for (const { name, outcomes } of [...result.baselines, ...peers]) print(name, outcomes);

function print(name: string, outcomes: readonly Outcome[]): void {
  const { fAverage, macroF1, questions } = measureFigures(data.questions, outcomes);
  const each = questions.map((one) => `${one.shown} ${points(one.fAverage ?? one.macroF1)}`);
  console.log(`${name.padEnd(34)} ${formatInterval(fAverage ?? macroF1)}   ${each.join(", ")}`);
}
