/**
 * Training on 2,000 texts and predicting on each backend that loads, in one run and from one seed: what it takes, and whether the figures of held-out
 * rows agree. Tweets with a linear head and with a hidden layer, and statements of the corpus with the recipe of the pack.
 *
 *   pnpm bench training
 */
import { createRecipe, toLabelled } from "@qawl/pack-iraq/recipe";
import {
  BACKENDS,
  type BackendName,
  type LabelledStatement,
  type TrainedModel,
  trainModel,
  useBackend,
} from "@qawl/stance/tensorflow";
import { readClusters, readSplit } from "../accuracy/read-corpus.ts";
import { readLabelledTexts } from "./labelled-texts.ts";
import { type MeasuredTraining, measureTraining } from "./measured-training.ts";
import { labelTexts, TRAINING, trainOnTexts, UNTRAINED } from "./train-texts.ts";

/** Seconds of one core that training may take. */
const LIMITS: Readonly<Partial<Record<BackendName, number>>> = { tensorflow: 20, wasm: 60 };
/** Points by which a figure may differ between backends. */
const APART = 0.5;

interface Run {
  readonly what: string;
  readonly train: () => Promise<TrainedModel>;
  readonly held: readonly LabelledStatement[];
  readonly sides: readonly string[];
  /** Takes minutes on plain JavaScript. */
  readonly long: boolean;
}

const data = readLabelledTexts();
const tweets = { held: labelTexts(data).slice(UNTRAINED), sides: ["Favor", "Against"] };
const recipe = createRecipe(readClusters());
const statements = toLabelled(readSplit("train")).slice(0, TRAINING);
const dev = toLabelled(readSplit("dev"));
const runs: readonly Run[] = [
  { what: "tweets, linear", train: () => trainOnTexts(data), ...tweets, long: false },
  {
    what: "tweets, 32 units",
    train: () => trainOnTexts(data, { units: 32 }),
    ...tweets,
    long: true,
  },
  {
    what: "statements, pack's recipe",
    train: () =>
      trainModel(statements, dev, {
        ...recipe,
        // What the pack expects of news would hide what is learned.
        heads: recipe.heads.map(
          ({ expected: _e, worth: _w, about: _a, softening: _s, ...head }) => head,
        ),
        ...{ name: "bench", version: "1", dataset: "" },
      }),
    held: dev,
    sides: ["support", "oppose"],
    long: true,
  },
];

console.log(
  `${data.name}; statements of the corpus. ${TRAINING} train, node ${process.version}. Figures: of rows not trained on (those of the corpus chose the epoch).\n`,
);
console.log(
  "| what | backend | training, s | s of one core | epochs | predict, rows/s | figures, points |\n|---|---|---:|---:|---:|---:|---|",
);
const measured: { what: string; backend: BackendName; taken: MeasuredTraining }[] = [];
for (const backend of BACKENDS) {
  try {
    await useBackend(backend);
  } catch {
    console.log(`| | ${backend} | not here | | | | |`);
    continue;
  }
  for (const { what, train, held, sides, long } of runs) {
    if (backend === "cpu" && long) continue;
    const taken = await measureTraining(train, held, sides);
    measured.push({ what, backend, taken });
    const { seconds, coreSeconds, epochs, rowsPerSecond, figures } = taken;
    const shown = Object.entries(figures).map(([name, value]) => `${name} ${value.toFixed(2)}`);
    console.log(
      `| ${what} | ${backend} | ${seconds.toFixed(1)} | ${coreSeconds.toFixed(1)} | ${epochs} | ${rowsPerSecond.toFixed(0)} | ${shown.join(", ")} |`,
    );
  }
}

console.log("");
for (const { what } of runs) {
  const own = measured.filter((one) => one.what === what);
  if (own.length < 2) continue;
  const names = Object.keys(own[0]!.taken.figures);
  const spread = names.map((name) => {
    const values = own.map(({ taken }) => taken.figures[name]!);
    return `${name} ${(Math.max(...values) - Math.min(...values)).toFixed(2)}`;
  });
  const backends = own.map(({ backend }) => backend).join(", ");
  console.log(`${what}: apart on ${backends} by ${spread.join(", ")} points (limit ${APART})`);
}
for (const [backend, limit] of Object.entries(LIMITS)) {
  const own = measured.filter((one) => one.backend === backend);
  if (own.length === 0) continue;
  const longest = Math.max(...own.map(({ taken }) => taken.coreSeconds));
  console.log(`${backend}: at most ${longest.toFixed(1)} s of one core (limit ${limit})`);
}
