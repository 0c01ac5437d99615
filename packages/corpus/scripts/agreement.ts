// Prints how two hands agree, each figure with a 95 % interval (bootstrap by article or digest): agreement.ts [--texts FILE.jsonl] [--list]
// Compares the second pass over the corpus, over its digests, and the second reading of real articles; --list prints every disagreement.
import { parseArgs } from "node:util";
import {
  type LabelAgreement,
  listDisagreements,
  measureAgreement,
  measureDigestAgreement,
  type PairedArticle,
  pairHands,
} from "@qawl/corpus";
import { bootstrap } from "@qawl/evaluation";
import { digestWords, readDigestHands } from "./read-digest-hands.ts";
import { type Hands, readCorpusHands, readRealHands } from "./read-hands.ts";

const { values } = parseArgs({
  options: {
    texts: { type: "string", default: "../shared/samples/real-dev.jsonl" },
    list: { type: "boolean", default: false },
  },
});
print(readCorpusHands());
printDigests();
print(readRealHands(values.texts));

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
  const figure = (title: string, measure: (drawn: readonly PairedArticle[]) => number): void =>
    printFigure(title, articles, measure);
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

/** The labels of digests alone: their lines are cut already, and their sources are no spans of a text. */
function printDigests(): void {
  const digests = readDigestHands();
  if (digests.length === 0) return;
  const measured = measureDigestAgreement(digests);
  console.log(`digests, second pass: ${digests.length} digests, ${measured.statements} statements`);
  for (const label of ["stance", "faction"] as const) {
    printFigure(`${label}, kappa`, digests, (drawn) => measureDigestAgreement(drawn)[label].kappa);
    printFigure(
      `${label}, share`,
      digests,
      (drawn) => measureDigestAgreement(drawn)[label].observed,
    );
  }
  for (const label of ["stance", "faction"] as const) printConfusion(label, measured[label]);
  if (!values.list) return;
  const words = digestWords();
  for (const { file, published, statements } of digests) {
    for (const statement of statements) {
      for (const label of ["stance", "faction"] as const) {
        const [ours, theirs] = [statement.first[label], statement.second[label]];
        if (ours === theirs) continue;
        console.log(`  ${file} ${published} ${label}: ${ours} | ${theirs} · ${words(statement)}`);
      }
    }
  }
}

/** One figure with its interval. */
function printFigure<Unit>(
  title: string,
  units: readonly Unit[],
  measure: (drawn: readonly Unit[]) => number,
): void {
  const { value, low, high } = bootstrap(units, measure);
  console.log(`  ${title.padEnd(34)} ${value.toFixed(3)}  [${low.toFixed(3)}, ${high.toFixed(3)}]`);
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
