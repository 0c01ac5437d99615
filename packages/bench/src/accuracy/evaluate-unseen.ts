// Camps of actors who were never trained on, with the registry masked: evaluate-unseen.ts [--backend auto] [--errors 20]
// Trains the faction head of the pack's recipe on the `train` list of unseen-actors.json and on digest lines in which none of its actors speaks,
// takes the epoch that is best on articles of the dev split without them, hides the actors from the registry and measures what they say in `test`.
import { parseArgs } from "node:util";
import { createRegistry, link } from "@qawl/actors";
import { prepare } from "@qawl/arabic";
import type { Digest } from "@qawl/corpus";
import { bootstrap, evaluateLabels, type LabelPair } from "@qawl/evaluation";
import { iraqPack } from "@qawl/pack-iraq";
import { createRecipe, toLabelled } from "@qawl/pack-iraq/recipe";
import { createClassify, loadModel } from "@qawl/stance";
import { type BackendName, trainModel, useBackend } from "@qawl/stance/tensorflow";
import { labelTable } from "./label-table.ts";
import { maskRegistry } from "./mask-registry.ts";
import { readActorSplit, readClusters, readDigests, readSplit } from "./read-corpus.ts";
import { byBoth, byClassifier, type UnseenCase, unseenCases } from "./unseen-cases.ts";

const { values } = parseArgs({
  options: {
    backend: { type: "string", default: "auto" },
    errors: { type: "string", default: "20" },
  },
});
const backend = await useBackend(values.backend as BackendName | "auto");
const { actors, train, test } = readActorSplit();
const hidden = new Set(actors);
const all = [...readSplit("train"), ...readSplit("dev"), ...readSplit("test")];
const pick = (ids: readonly string[]) => all.filter(({ id }) => ids.includes(id));
const known = createRegistry(iraqPack.registry);
const digests = readDigests().map(withoutHidden);
const lines = (given: readonly Digest[]): number =>
  given.reduce((sum, { statements }) => sum + statements.length, 0);
const training = toLabelled([...pick(train), ...digests]);
const dev = toLabelled(readSplit("dev").filter(({ id }) => !test.includes(id)));

const recipe = createRecipe(readClusters());
const { files } = await trainModel(training, dev, {
  ...recipe,
  ...{ name: "unseen", version: "0", dataset: "" },
  heads: recipe.heads.filter(({ name }) => name === "faction"),
});
const classify = createClassify(await loadModel(files));
const masked = createRegistry(maskRegistry(iraqPack.registry, actors));
const articles = pick(test).map((article) => unseenCases(article, hidden, masked, classify));
const cases = articles.flat();

console.log(
  `unseen actors: ${actors.length} actors, ${test.length} articles, ${cases.length} statements of theirs; trained on ${train.length} articles ` +
    `and ${lines(digests)} of ${lines(readDigests())} digest lines, ${training.length} statements, on ${backend}`,
);
const answered = cases.filter(({ registry }) => registry !== null);
const right = answered.filter(({ registry, gold }) => registry === gold).length;
console.log(`the masked registry answers ${answered.length} of ${cases.length}, ${right} right`);
print("classifier alone", byClassifier);
print("whole way (registry masked, then classifier)", byBoth);
for (const one of cases.filter((each) => !isRight(byBoth(each))).slice(0, Number(values.errors))) {
  console.log(
    `  ${one.actor} [${one.phrase.replace(/\s+/g, " ")}] gold ${one.gold} | registry ${one.registry ?? "-"} | classifier ${one.classifier}`,
  );
}

/** A digest without the lines in which an actor to be hidden speaks, or a person of his. */
function withoutHidden(digest: Digest): Digest {
  const document = prepare(digest.text);
  const sourced = digest.statements.map(({ id, content, source: { span } }) => ({
    id,
    content,
    source: { span, kind: "named" as const, antecedent: null },
  }));
  const linked = link(known, document, sourced, { published: digest.published });
  return {
    ...digest,
    statements: digest.statements.filter((_, index) => {
      const { actor } = linked[index]!.source;
      return actor === null || !(hidden.has(actor.id) || hidden.has(actor.body ?? ""));
    }),
  };
}

function isRight({ gold, predicted }: LabelPair): boolean {
  return gold === predicted;
}

function print(title: string, answer: (one: UnseenCase) => LabelPair): void {
  console.log(`\n${title}`);
  const measures = {
    "faction macro-F1": (pairs: readonly LabelPair[]) => evaluateLabels(pairs).macroF1,
    "faction accuracy": (pairs: readonly LabelPair[]) => evaluateLabels(pairs).accuracy,
  };
  for (const [name, measure] of Object.entries(measures)) {
    const { value, low, high } = bootstrap(articles, (drawn) => measure(drawn.flat().map(answer)));
    console.log(
      `  ${name.padEnd(20)} ${value.toFixed(3)}  [${low.toFixed(3)}, ${high.toFixed(3)}]`,
    );
  }
  console.log(labelTable(cases.map(answer)));
}
