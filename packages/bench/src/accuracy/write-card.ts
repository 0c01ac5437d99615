// Measures the pack's model on the frozen test split and, where its texts are, on the real reading, and writes the model's card.
// write-card.ts [--texts FILE.jsonl] [--out FILE] [--no-baselines]
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { iraqPack } from "@qawl/pack-iraq";
import { toLabelled } from "@qawl/pack-iraq/recipe";
import { createClassifyArticle, loadModel } from "@qawl/stance";
import { createAnalyser } from "qawl";
import { comparisonTable } from "./compare-stance.ts";
import { contentOf } from "./content-of.ts";
import { type ArticleLike, type EvaluatedCase, evaluateArticle } from "./evaluated-case.ts";
import { labelTable } from "./label-table.ts";
import { countCases, measureFigures } from "./print-figures.ts";
import { readDigests, readSplit } from "./read-corpus.ts";
import { REAL_TEXTS, readReal } from "./read-real.ts";
import { contentsIn } from "./replace-stance.ts";
import { askStanceBaselines, type LabelledContent } from "./stance-baselines.ts";

const CARD = fileURLToPath(new URL("../../../pack-iraq/model/README.md", import.meta.url));

const { values } = parseArgs({
  options: {
    texts: { type: "string", default: REAL_TEXTS },
    out: { type: "string", default: CARD },
    "no-baselines": { type: "boolean", default: false },
  },
});
const analyse = await createAnalyser(iraqPack);
const model = await loadModel(iraqPack.model);
const classify = createClassifyArticle(model);
const read = (articles: readonly ArticleLike[]): readonly EvaluatedCase[] =>
  articles.map((article) => evaluateArticle(article, analyse, classify));

const test = read(readSplit("test"));
const realArticles = readReal(values.texts);
const real = realArticles === null ? null : read(realArticles);
const baselines = values["no-baselines"]
  ? []
  : await askStanceBaselines(stanceRows(), [...test, ...(real ?? [])].flatMap(contentsIn), (name) =>
      console.error(name),
    );
const { manifest, heads } = model;
const card = `---
license: cc-by-4.0
language: ar
library_name: tfjs
pipeline_tag: text-classification
tags: [stance-detection, quotation-attribution, arabic]
---
# ${manifest.name} ${manifest.version}

Two questions about a statement in Arabic news: towards which side its content leans on the presence of foreign (US-led coalition, NATO) forces in Iraq, and which
camp its source belongs to. A TensorFlow.js layers model of two heads that share nothing: the stance head never sees who speaks.

| head | labels | columns | rectified units |
|---|---|---:|---:|
${heads.map(({ name, labels, vectorizer }) => `| ${name} | ${labels.join(", ")} | ${vectorizer.names.length} | ${manifest.units} |`).join("\n")}

Weights SHA-256 \`${manifest.files["weights.bin"]}\`, seed ${manifest.seed}, training data SHA-256 \`${manifest.dataset}\`.

## Made from

The train split and the digests of \`datasets/iraq-foreign-forces\`, synthetic texts that quote nobody; the dev split chose the epoch and the
temperature. Word clusters come from unlabelled news (the ANT corpus, statistics only). The expected shares of the stance labels were chosen on dev, the real reading and
the judged news (each article adapts them to itself); rules were tuned on both, and the last digests were written in the manner of their reports: figures there flatter. Nothing was trained on either.

## Figures

${section("Frozen test split", test)}
${real === null ? "" : section("Real reading (development set for real news)", real)}
Intervals: 95 %, bootstrap by article; those of differences are of model and baseline in the same articles, drawn together. Baselines learn from the rows of the
stance head (train split and plain digests, content alone) and read the same contents; end to end, they share the statements, sources and camps that were found.
\`natural\` knows words of three rows and more; its logistic regression learns from a fixed sample of 60 rows, because its time grows with their cube. Expected shares of the labels, and what an article's statements tell of them together, are known to the model alone.
\`pnpm evaluate:card\` measures all of this anew; \`pnpm evaluate\` cross-validates on train and dev.

## Use it for, and not for

To sort statements of Arabic news on this one question for a person who will read them. Not to decide about a person, not for other questions, dialects or texts without
reported speech. It errs most on irony, on stances that only context tells, and on support: read the evidence, and leave out answers of low probability.
`;
writeFileSync(values.out, card);
console.log(card);

function section(title: string, cases: readonly EvaluatedCase[]): string {
  const rows = measureFigures(cases).map(
    ([name, { value, low, high }]) =>
      `| ${name.trim()} | ${value.toFixed(3)} | ${low.toFixed(3)} to ${high.toFixed(3)} |`,
  );
  const figures = `| figure | value | interval |\n|---|---:|---:|\n${rows.join("\n")}\n`;
  const perLabel = labelTable(cases.flatMap(({ stance }) => stance));
  const beside =
    baselines.length === 0 ? "" : `\nBeside baselines:\n\n${comparisonTable(cases, baselines)}`;
  return `### ${title}: ${countCases(cases)}\n\n${figures}\nStance of gold statements, a label at a time:\n\n${perLabel}${beside}`;
}

/** What the stance head learns from, content alone. */
function stanceRows(): readonly LabelledContent[] {
  return toLabelled([...readSplit("train"), ...readDigests()]).flatMap(({ input, labels }) => {
    const label = labels["stance"];
    return label === undefined ? [] : [{ text: contentOf(input.document.text, input), label }];
  });
}
