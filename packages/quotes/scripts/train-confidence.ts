// Trains the model behind `confidence` on the training split of the corpus and writes src/resolve/weights.ts: train-confidence.ts [--out FILE]
// Deterministic: no random numbers, fixed order, fixed number of steps. Prints cross-validated figures over five folds of articles.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { prepare } from "@qawl/arabic";
import { findCandidates } from "../src/find-statements.ts";
import { readDocument } from "../src/reading/read-document.ts";
import { featuresOf } from "../src/resolve/features.ts";

const ROOT = join(import.meta.dirname, "..");
const { values } = parseArgs({
  options: {
    out: { type: "string", default: join(ROOT, "src/resolve/weights.ts") },
    penalty: { type: "string", default: "4" },
    least: { type: "string", default: "4" },
  },
});
const PENALTY = Number(values.penalty);
const LEAST = Number(values.least);
const STEPS = 300;
const FOLDS = 5;

interface Example {
  readonly article: number;
  readonly features: readonly string[];
  readonly right: boolean;
}

interface Gold {
  readonly text: string;
  readonly statements: readonly {
    readonly content: readonly {
      readonly span: { readonly start: number; readonly end: number };
    }[];
  }[];
}

const articles = readFileSync(
  join(ROOT, "../../datasets/iraq-foreign-forces/data/train.jsonl"),
  "utf8",
)
  .trimEnd()
  .split("\n")
  .map((line) => JSON.parse(line) as Gold);
const examples = articles.flatMap(examplesOf);

/** The candidates of an article, each right when it shares half its words with a gold statement, one to one, best first. */
function examplesOf({ text, statements }: Gold, article: number): Example[] {
  const document = prepare(text);
  const reading = readDocument(document);
  const candidates = findCandidates(reading);
  const gold = statements.map(({ content }) => tokensIn(content.map(({ span }) => span)));
  const found = candidates.map(({ content }) => {
    const own = new Set<number>();
    for (const { first, end } of content)
      for (let index = first; index < end; index++) if (isWord(index)) own.add(index);
    return own;
  });
  const pairs: { g: number; f: number; overlap: number }[] = [];
  gold.forEach((ours, g) => {
    found.forEach((theirs, f) => {
      let shared = 0;
      for (const token of ours) if (theirs.has(token)) shared++;
      const overlap = (2 * shared) / (ours.size + theirs.size || 1);
      if (overlap >= 0.5) pairs.push({ g, f, overlap });
    });
  });
  pairs.sort((a, b) => b.overlap - a.overlap || a.g - b.g || a.f - b.f);
  const takenGold = new Set<number>();
  const right = new Set<number>();
  for (const { g, f } of pairs) {
    if (takenGold.has(g) || right.has(f)) continue;
    takenGold.add(g);
    right.add(f);
  }
  return featuresOf(reading, candidates).map((features, at) => ({
    article,
    features: [...new Set(features)],
    right: right.has(at),
  }));

  function isWord(index: number): boolean {
    const { kind } = document.tokens[index]!;
    return kind === "word" || kind === "number" || kind === "latin" || kind === "hashtag";
  }

  function tokensIn(
    spans: readonly { readonly start: number; readonly end: number }[],
  ): Set<number> {
    const set = new Set<number>();
    document.tokens.forEach((token, index) => {
      if (isWord(index) && spans.some(({ start, end }) => token.start < end && token.end > start))
        set.add(index);
    });
    return set;
  }
}

interface Model {
  readonly bias: number;
  readonly weights: ReadonlyMap<string, number>;
}

/** Logistic regression by gradient descent with momentum over the whole set, L2 penalty on the weights. */
function train(set: readonly Example[]): Model {
  const counts = new Map<string, number>();
  for (const { features } of set)
    for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  const names = [...counts]
    .filter(([, count]) => count >= LEAST)
    .map(([name]) => name)
    .sort();
  const numbers = new Map(names.map((name, number) => [name, number]));
  const rows = set.map(({ features }) => features.flatMap((feature) => numbers.get(feature) ?? []));
  const weights = new Float64Array(names.length);
  // What a pattern and a cue class are worth is learned nearly freely, the rest only where it pays.
  const penalties = names.map((name) => (/^(?:rule|class) /.test(name) ? PENALTY / 10 : PENALTY));
  const speed = new Float64Array(names.length);
  let bias = 0;
  let biasSpeed = 0;
  for (let step = 0; step < STEPS; step++) {
    const gradient = new Float64Array(names.length);
    let biasGradient = 0;
    rows.forEach((row, index) => {
      let sum = bias;
      for (const number of row) sum += weights[number]!;
      const error = 1 / (1 + Math.exp(-sum)) - Number(set[index]!.right);
      biasGradient += error;
      for (const number of row) gradient[number]! += error;
    });
    const rate = 20 / set.length;
    biasSpeed = 0.9 * biasSpeed - (rate * biasGradient) / 20;
    bias += biasSpeed;
    for (let number = 0; number < names.length; number++) {
      speed[number] =
        0.9 * speed[number]! -
        (rate * (gradient[number]! + penalties[number]! * weights[number]!)) / 20;
      weights[number]! += speed[number]!;
    }
  }
  return { bias, weights: new Map(names.map((name, number) => [name, weights[number]!])) };
}

function probability({ bias, weights }: Model, features: readonly string[]): number {
  let sum = bias;
  for (const feature of features) sum += weights.get(feature) ?? 0;
  return 1 / (1 + Math.exp(-sum));
}

const gold = articles.reduce((sum, { statements }) => sum + statements.length, 0);
const held: { p: number; right: boolean }[] = [];
for (let fold = 0; fold < FOLDS; fold++) {
  const model = train(examples.filter(({ article }) => article % FOLDS !== fold));
  for (const example of examples)
    if (example.article % FOLDS === fold)
      held.push({ p: probability(model, example.features), right: example.right });
}
console.log(
  `${articles.length} articles, ${gold} statements, ${examples.length} candidates, ${examples.filter(({ right }) => right).length} right`,
);
for (const threshold of [0, 0.1, 0.2, 0.3, 0.35, 0.4, 0.45, 0.5, 0.6]) {
  const kept = held.filter(({ p }) => p >= threshold);
  const right = kept.filter((entry) => entry.right).length;
  const f1 = (2 * right) / (kept.length + gold);
  console.log(
    `  ${threshold.toFixed(2)} P ${(right / kept.length).toFixed(3)} R ${(right / gold).toFixed(3)} F1 ${f1.toFixed(3)}`,
  );
}
for (let low = 0; low < 1; low += 0.1) {
  const bin = held.filter(({ p }) => p >= low && p < low + 0.1);
  const right = bin.filter((entry) => entry.right).length;
  if (bin.length > 0)
    console.log(
      `  confidence ${low.toFixed(1)} to ${(low + 0.1).toFixed(1)}: ${bin.length}, right ${(right / bin.length).toFixed(2)}`,
    );
}

const { bias, weights } = train(examples);
const lines = [...weights]
  .map(([name, weight]) => [name, Math.round(weight * 100) / 100] as const)
  .filter(([, weight]) => Math.abs(weight) >= 0.03)
  .map(([name, weight]) => `  ${isPlain(name) ? name : JSON.stringify(name)}: ${weight},`);
writeFileSync(
  values.out,
  `// The logistic model behind \`confidence\`, made by scripts/train-confidence.ts from the training split of datasets/iraq-foreign-forces. Not for editing by hand.

export const BIAS = ${bias.toFixed(3)};

/** Weight of each feature; a feature that is not listed weighs nothing. */
export const WEIGHTS: Readonly<Record<string, number>> = {
${lines.join("\n")}
};
`,
);
console.log(`${lines.length} weights`);

/** Whether a key needs no quotation marks, as the formatter has it. */
function isPlain(name: string): boolean {
  return /^[a-z]+$/.test(name);
}
