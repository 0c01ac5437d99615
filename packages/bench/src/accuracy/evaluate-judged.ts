// What today's program makes of world news in which people judged what it had found once: evaluate-judged.ts [--texts FILE.jsonl[.gz]]
import { parseArgs } from "node:util";
import {
  evaluateEndToEnd,
  evaluateLabels,
  fAverage,
  isSourceRight,
  matchStatements,
  toPrecisionRecall,
} from "@qawl/evaluation";
import { iraqPack } from "@qawl/pack-iraq";
import { type Analyser, createAnalyser } from "qawl";
import { type JudgedArticle, NEWS, readJudged } from "./read-judged.ts";
import { type GoldLike, goldToEvaluated, predictedToEvaluated } from "./to-evaluated.ts";

const { values } = parseArgs({ options: { texts: { type: "string", default: NEWS } } });
const articles = readJudged(values.texts);
if (articles === null) {
  console.log(`No texts at ${values.texts}: the judged news is left out. Name them with --texts.`);
} else {
  const analyse = await createAnalyser(iraqPack);
  print(articles.map((article) => compare(article, analyse)));
}

/** What is found now beside what was judged: true statements, false ones, and those that nobody has seen. */
function compare({ id, text, published, missed, statements }: JudgedArticle, analyse: Analyser) {
  const analysis = analyse({ text, ...(published === null ? {} : { published }) });
  const predicted = predictedToEvaluated(analysis.statements);
  const held = statements.filter(({ verdict }) => verdict !== "false");
  const wrong = statements.filter(({ verdict }) => verdict === "false");
  const gold = goldToEvaluated(held as readonly GoldLike[], text);
  const good = matchStatements({ id, text, gold, predicted });
  const bad = matchStatements({
    id,
    text,
    gold: goldToEvaluated(wrong as readonly GoldLike[], text),
    predicted: good.spurious,
  });
  const sources = good.pairs.filter((pair) => held[gold.indexOf(pair.gold)]!.source.right);
  return {
    good,
    missed,
    given: predicted.length,
    true: held.length,
    false: wrong.length,
    falseGiven: bad.pairs.length,
    unknown: bad.spurious.length,
    sources: sources.length,
    sourcesKept: sources.filter(isSourceRight).length,
  };
}

function print(cases: readonly ReturnType<typeof compare>[]): void {
  const sum = (
    key:
      | "missed"
      | "given"
      | "true"
      | "false"
      | "falseGiven"
      | "unknown"
      | "sources"
      | "sourcesKept",
  ): number => cases.reduce((total, one) => total + one[key], 0);
  const of = (part: number, whole: number): string =>
    `${part} of ${whole} (${(part / whole).toFixed(3)})`;
  const matched = cases.map(({ good }) => good);
  const pairs = matched.flatMap(({ pairs }) => pairs);
  const labels = (key: "faction" | "stance") =>
    pairs.map(({ gold, predicted }) => ({
      gold: gold[key]!.label,
      predicted: predicted[key]!.label,
    }));
  const foundWith = (more: number): string =>
    toPrecisionRecall(pairs.length + more, sum("given"), sum("true") + sum("missed")).f1.toFixed(3);
  const rows = {
    "true statements still found": of(pairs.length, sum("true")),
    "false statements still given": of(sum("falseGiven"), sum("false")),
    "statements that nobody judged": `${sum("unknown")}; ${sum("missed")} had been missed`,
    "found F1, these taken for false": foundWith(0),
    "found F1, these taken for what had been missed": foundWith(
      Math.min(sum("unknown"), sum("missed")),
    ),
    "sources that were right and are the same": of(sum("sourcesKept"), sum("sources")),
    "faction right": evaluateLabels(labels("faction")).accuracy.toFixed(3),
    "stance F-avg": fAverage(labels("stance")).toFixed(3),
    "stance macro-F1": evaluateLabels(labels("stance")).macroF1.toFixed(3),
    "end to end F1, the unjudged taken for false": evaluateEndToEnd(matched).f1.toFixed(3),
  };
  console.log(`| judged news | ${cases.length} articles |\n|---|---|`);
  for (const [what, figure] of Object.entries(rows)) console.log(`| ${what} | ${figure} |`);
}
