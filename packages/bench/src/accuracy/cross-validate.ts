// Cross-validates the model by article: each fold is read by a model that saw none of its articles. cross-validate.ts [--folds 5]
// Test articles stay out: write-card.ts looks at them.
import { parseArgs } from "node:util";
import type { GoldArticle } from "@qawl/corpus";
import { createRandom, shuffle } from "@qawl/evaluation";
import { iraqPack } from "@qawl/pack-iraq";
import { createRecipe, toLabelled } from "@qawl/pack-iraq/recipe";
import { createClassifyArticle, loadModel } from "@qawl/stance";
import { trainModel, useBackend } from "@qawl/stance/tensorflow";
import { createAnalyser } from "qawl";
import { type EvaluatedCase, evaluateArticle } from "./evaluated-case.ts";
import { printFigures } from "./print-figures.ts";
import { readClusters, readDigests, readSplit } from "./read-corpus.ts";

const { values } = parseArgs({ options: { folds: { type: "string", default: "5" } } });
const folds = Number(values.folds);
const recipe = createRecipe(readClusters());
await useBackend();
const articles = shuffle([...readSplit("train"), ...readSplit("dev")], createRandom(recipe.seed));
const digests = readDigests();
const cases: EvaluatedCase[] = [];
for (let fold = 0; fold < folds; fold++) {
  const held = articles.filter((_, index) => index % folds === fold);
  const rest = articles.filter((_, index) => index % folds !== fold);
  cases.push(...(await evaluateFold(held, rest)));
  console.error(`fold ${fold + 1} of ${folds}: ${held.length} articles`);
}
printFigures(`${folds}-fold cross-validation on train and dev`, cases);

/** Early stopping and the temperature need articles of their own: a sixth of those left for training. */
async function evaluateFold(
  held: readonly GoldArticle[],
  rest: readonly GoldArticle[],
): Promise<EvaluatedCase[]> {
  const dev = rest.filter((_, index) => index % 6 === 0);
  const training = rest.filter((_, index) => index % 6 !== 0);
  const { files } = await trainModel(toLabelled([...training, ...digests]), toLabelled(dev), {
    ...recipe,
    name: "fold",
    version: "0",
    dataset: "",
  });
  const analyse = await createAnalyser({ ...iraqPack, model: files });
  const classify = createClassifyArticle(await loadModel(files));
  return held.map((article) => evaluateArticle(article, analyse, classify));
}
