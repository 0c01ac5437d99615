// Measures extraction and linking alone, no model needed: evaluate-extraction.ts [--split train|dev|test|real] [--texts FILE] [--errors 30]
// Prints the figures with intervals, tables by form, source form and cue, and articles with the most errors.
import { parseArgs } from "node:util";
import { createRegistry, link } from "@qawl/actors";
import { prepare } from "@qawl/arabic";
import {
  bootstrap,
  evaluateExtraction,
  type MatchedArticle,
  matchStatements,
} from "@qawl/evaluation";
import { iraqPack } from "@qawl/pack-iraq";
import { findStatements } from "@qawl/quotes";
import type { ArticleLike } from "./evaluated-case.ts";
import { readSplit, type Split } from "./read-corpus.ts";
import { REAL_TEXTS, readReal } from "./read-real.ts";
import { goldToEvaluated, predictedToEvaluated } from "./to-evaluated.ts";

const { values } = parseArgs({
  options: {
    split: { type: "string", default: "dev" },
    texts: { type: "string", default: REAL_TEXTS },
    errors: { type: "string", default: "30" },
  },
});
const articles: readonly ArticleLike[] =
  values.split === "real" ? (readReal(values.texts) ?? []) : readSplit(values.split as Split);
const registry = createRegistry(iraqPack.registry);
const matched = articles.map(match);
const report = evaluateExtraction(matched);

console.log(`${values.split}: ${articles.length} articles, ${report.found.gold} statements`);
const figures: Record<string, (drawn: readonly MatchedArticle[]) => number> = {
  "found F1": (drawn) => evaluateExtraction(drawn).found.f1,
  "found precision": (drawn) => evaluateExtraction(drawn).found.precision,
  "found recall": (drawn) => evaluateExtraction(drawn).found.recall,
  "exact-span F1": (drawn) => evaluateExtraction(drawn).exact.f1,
  "source right": (drawn) => evaluateExtraction(drawn).source.value,
  "inherited right": (drawn) => evaluateExtraction(drawn).inherited.value,
  "registry actor": (drawn) => evaluateExtraction(drawn).actor.value,
};
for (const [name, measure] of Object.entries(figures)) {
  const { value, low, high } = bootstrap(matched, measure, { rounds: 300 });
  console.log(`  ${name.padEnd(16)} ${value.toFixed(3)}  [${low.toFixed(3)}, ${high.toFixed(3)}]`);
}
for (const [form, { precision, recall, f1, gold }] of Object.entries(report.byForm)) {
  console.log(
    `  ${form.padEnd(16)} P ${precision.toFixed(3)} R ${recall.toFixed(3)} F1 ${f1.toFixed(3)} of ${gold}`,
  );
}
for (const [kind, { right, of }] of Object.entries(report.bySourceKind)) {
  console.log(`  source ${kind.padEnd(11)} ${right} of ${of}`);
}
const lemmas = Object.entries(report.byLemma).slice(0, 40);
console.log(
  `  cues found: ${lemmas.map(([lemma, { right, of }]) => `${lemma || "-"} ${right}/${of}`).join(", ")}`,
);
printErrors(Number(values.errors));

function match({ id, text, published, statements, actors }: ArticleLike): MatchedArticle {
  const document = prepare(text);
  const linked = link(
    registry,
    document,
    findStatements(document),
    published == null ? {} : { published },
  );
  return matchStatements({
    id,
    text,
    gold: goldToEvaluated(statements, text, actors),
    predicted: predictedToEvaluated(linked),
  });
}

/** The errors of the articles that have most, in readable form. */
function printErrors(limit: number): void {
  const worst = [...matched].sort(
    (a, b) => b.missed.length + b.spurious.length - a.missed.length - a.spurious.length,
  );
  let left = limit;
  for (const { id, text, missed, spurious } of worst) {
    for (const [what, list] of [
      ["missed", missed],
      ["spurious", spurious],
    ] as const) {
      for (const { cue, content } of list) {
        if (left-- <= 0) return;
        const words = content.map(({ span }) => text.slice(span.start, span.end)).join(" … ");
        console.log(
          `  ${id} ${what} [${cue.lemma || "-"}] ${words.replace(/\s+/g, " ").slice(0, 120)}`,
        );
      }
    }
  }
}
