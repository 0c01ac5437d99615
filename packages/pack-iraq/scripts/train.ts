// Trains the pack's model from the compiled corpus and writes the model folder: train.ts [--backend auto|tensorflow|wasm|cpu].
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import type { Digest, GoldArticle } from "@qawl/corpus";
import { createRecipe, toLabelled } from "@qawl/pack-iraq/recipe";
import { writeModelFolder } from "@qawl/stance/node";
import { type BackendName, trainModel, useBackend } from "@qawl/stance/tensorflow";

const { values } = parseArgs({ options: { backend: { type: "string", default: "wasm" } } });
const at = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url));
const dataset = "../../datasets/iraq-foreign-forces";

const read = (file: string): readonly (GoldArticle | Digest)[] =>
  readFileSync(at(`${dataset}/data/${file}.jsonl`), "utf8")
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as GoldArticle | Digest);

const backend = await useBackend(values.backend as BackendName | "auto");
const { clusters } = JSON.parse(readFileSync(at("data/clusters.json"), "utf8")) as {
  readonly clusters: readonly string[];
};
const recipe = createRecipe(clusters);
const training = toLabelled([...read("train"), ...read("digests")]);
const dev = toLabelled(read("dev"));
const started = Date.now();
const { files, history, temperatures } = await trainModel(training, dev, {
  ...recipe,
  name: "iraq-foreign-forces",
  version: "0.1.0",
  dataset: createHash("sha256")
    .update(readFileSync(at(`${dataset}/SHA256SUMS`)))
    .digest("hex"),
  onEpoch: ({ epoch, loss, devLoss }) => {
    process.stderr.write(`epoch ${epoch}: loss ${loss.toFixed(4)}, dev ${devLoss.toFixed(4)}\n`);
  },
});
await writeModelFolder(at("model"), files);
const size = [...files.values()].reduce((sum, bytes) => sum + bytes.length, 0);
process.stdout.write(
  `${training.length} statements, ${history.length} epochs on ${backend} in ${((Date.now() - started) / 1000).toFixed(1)} s, ` +
    `temperatures ${JSON.stringify(temperatures)}, model ${(size / 1e6).toFixed(2)} MB\n` +
    "Now `pnpm build` puts the model into the pack, and `pnpm evaluate:card` writes its card.\n",
);
