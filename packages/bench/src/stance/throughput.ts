/**
 * From raw text to probabilities: `createScore` and `createClassify` beside fastText, scikit-learn and natural's naive Bayes, trained on the same texts and
 * timed over the same texts in one run.
 *
 *   node --conditions=@qawl/source --import tsx packages/bench/src/stance/throughput.ts
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { prepare } from "@qawl/arabic";
import { createClassify, createScore, loadModel } from "@qawl/stance";
import { useBackend } from "@qawl/stance/tensorflow";
import { flat } from "../arabic/news.ts";
import { loadPeer, PYTHON } from "../arabic/peers.ts";
import { type Contender, timeAll } from "../arabic/timing.ts";
import { type LabelledTexts, readLabelledTexts } from "./labelled-texts.ts";
import { TRAINING, toInput, trainOnTexts } from "./train-texts.ts";

const data = readLabelledTexts();
const texts = data.texts.map(flat);
console.log(`${data.name}: ${texts.length} texts, node ${process.version}`);
const backend = await useBackend();
const { files } = await trainOnTexts(data, { epochs: 10 });
const model = await loadModel(files);
const size = [...files.values()].reduce((sum, bytes) => sum + bytes.length, 0);
console.log(
  `Trained on the first ${TRAINING} on ${backend}; model folder ${(size / 1e6).toFixed(2)} MB\n`,
);

const score = createScore(model);
const classify = createClassify(model);
const SCORE = "@qawl/stance createScore, words and pairs seen before";
const contenders: Contender[] = [
  { name: SCORE, run: (text) => score(text)["stance"]![0]! },
  {
    name: "@qawl/stance createClassify, with spans and evidence",
    run: (text) => classify(toInput(text))["stance"]!.probability,
    texts: 400,
  },
];
const bayes = await trainBayes(data);
if (bayes !== null)
  contenders.push({ name: "natural naive Bayes, on our tokens", run: bayes, texts: 40 });
const times = new Map(timeAll(contenders, texts, 9));
times.set("@qawl/stance createScore, after the training texts, on first sight", timeUnseen());
for (const { name, milliseconds } of runPeers()) times.set(name, milliseconds);
const yardstick = [...times.keys()].find((name) => name.startsWith("fastText")) ?? SCORE;
console.log(
  `| from raw text to probabilities | rows/s | µs a row | times ${yardstick} |\n|---|---:|---:|---:|`,
);
for (const [name, milliseconds] of [...times].sort(([, a], [, b]) => a - b)) {
  const micros = (1000 * milliseconds) / texts.length;
  const ratio = times.get(yardstick)! / milliseconds;
  console.log(
    `| ${name} | ${(1e6 / micros).toFixed(0)} | ${micros.toFixed(1)} | ${ratio.toFixed(2)} |`,
  );
}

/** Texts that the scorer has not seen, after those that it was trained on; scaled to all texts. */
function timeUnseen(): number {
  let least = Number.POSITIVE_INFINITY;
  for (let round = 0; round < 4; round++) {
    const fresh = createScore(model);
    for (const text of texts.slice(0, TRAINING)) fresh(text);
    const start = performance.now();
    for (const text of texts.slice(TRAINING)) fresh(text);
    least = Math.min(least, performance.now() - start);
  }
  return (least * texts.length) / (texts.length - TRAINING);
}

async function trainBayes({ labels }: LabelledTexts): Promise<((text: string) => number) | null> {
  const natural = await loadPeer("natural/lib/natural/classifiers");
  if (natural === null) return null;
  interface Classifier {
    addDocument(words: readonly string[], label: string): void;
    train(): void;
    getClassifications(words: readonly string[]): readonly { readonly value: number }[];
  }
  const Bayes = natural["BayesClassifier"] as new (
    stemmer: undefined,
    smoothing: number,
  ) => Classifier;
  const classifier = new Bayes(undefined, 0.1);
  const words = (text: string): readonly string[] => prepare(text).tokens.map(({ form }) => form);
  texts.slice(0, TRAINING).forEach((text, i) => {
    classifier.addDocument(words(text), labels[i]!);
  });
  classifier.train();
  return (text) => classifier.getClassifications(words(text))[0]!.value;
}

function runPeers(): readonly { readonly name: string; readonly milliseconds: number }[] {
  if (!existsSync(PYTHON)) {
    console.log("The Python peers are not installed (pnpm bench:peers).\n");
    return [];
  }
  const folder = mkdtempSync(join(tmpdir(), "qawl-bench-"));
  try {
    const [source, target] = [join(folder, "in.json"), join(folder, "out.json")];
    writeFileSync(source, JSON.stringify({ texts, labels: data.labels, training: TRAINING }));
    const script = join(import.meta.dirname, "peers.py");
    const ran = spawnSync(PYTHON, [script, source, target, folder], { encoding: "utf8" });
    if (ran.status !== 0) throw new Error(`The Python peers failed: ${ran.stderr}`);
    return JSON.parse(readFileSync(target, "utf8"));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
