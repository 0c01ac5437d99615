// Prints how two hands agree, each figure with a 95 % interval (bootstrap by article): agreement.ts [--texts FILE.jsonl] [--list]
// Compares the second pass over the corpus and the second reading of real articles; --list prints every disagreement.
import { parseArgs } from "node:util";
import {
  type LabelAgreement,
  listDisagreements,
  measureAgreement,
  type PairedArticle,
  pairHands,
} from "@qawl/corpus";
import { bootstrap } from "@qawl/evaluation";
import { type Hands, readCorpusHands, readRealHands } from "./read-hands.ts";

const { values } = parseArgs({
  options: {
    texts: { type: "string", default: "../shared/samples/real-dev.jsonl" },
    list: { type: "boolean", default: false },
  },
});
for (const hands of [readCorpusHands(), readRealHands(values.texts)]) print(hands);

function print({ name, first, second, missing }: Hands): void {
  if (missing !== null) {
    console.log(`${name}: left out, ${missing}`);
    return;
  }
  const articles = pairHands(first, second);
  const compared = new Set(articles.map(({ id }) => id));
  const unlike = second.filter(({ id }) => !compared.has(id)).map(({ id }) => id);
  if (unlike.length > 0) {
    console.log(`${name}: left out, the text is not that of the first hand: ${unlike.join(", ")}`);
  }
  const { first: ours, second: theirs, paired, labels } = measureAgreement(articles);
  console.log(
    `${name}: ${articles.length} articles, ${ours} and ${theirs} statements, ${paired} paired`,
  );
  const figure = (title: string, measure: (drawn: readonly PairedArticle[]) => number): void => {
    const { value, low, high } = bootstrap(articles, measure);
    console.log(
      `  ${title.padEnd(34)} ${value.toFixed(3)}  [${low.toFixed(3)}, ${high.toFixed(3)}]`,
    );
  };
  figure("statements, F1", (drawn) => measureAgreement(drawn).foundF1);
  figure("statements with equal spans, F1", (drawn) => measureAgreement(drawn).exactF1);
  figure("content, token F1 of pairs", (drawn) => measureAgreement(drawn).contentF1);
  figure("content, token F1 of all", (drawn) => measureAgreement(drawn).contentF1OfAll);
  figure("source phrase, share", (drawn) => measureAgreement(drawn).source);
  figure("actor, share", (drawn) => measureAgreement(drawn).actor);
  figure("cue lemma, share", (drawn) => measureAgreement(drawn).cueLemma);
  for (const label of ["stance", "faction", "form", "source form"] as const) {
    figure(`${label}, kappa`, (drawn) => measureAgreement(drawn).labels[label].kappa);
    figure(`${label}, share`, (drawn) => measureAgreement(drawn).labels[label].observed);
  }
  figure("stance, alpha", (drawn) => measureAgreement(drawn).labels.stance.alpha);
  for (const label of ["stance", "faction"] as const) printConfusion(label, labels[label]);
  if (!values.list) return;
  for (const { article, what, first: a, second: b, words } of listDisagreements(articles)) {
    console.log(`  ${article} ${what}: ${a ?? "∅"} | ${b ?? "∅"} · ${words.replace(/\s+/gu, " ")}`);
  }
}

/** One line a label of the first hand: what the second hand gave instead, most often first. */
function printConfusion(name: string, { confusion }: LabelAgreement): void {
  console.log(`  ${name}, first hand -> second hand`);
  for (const [first, row] of Object.entries(confusion)) {
    const others = Object.entries(row)
      .filter(([second, count]) => second !== first && count > 0)
      .sort(([, a], [, b]) => b - a)
      .map(([second, count]) => `${second} ${count}`);
    console.log(`    ${first.padEnd(24)} same ${row[first]}  ${others.join(", ")}`.trimEnd());
  }
}
