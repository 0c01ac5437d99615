// Measures extraction and linking alone, no model needed:
//   evaluate-extraction.ts [--split train|dev|test|real]… [--texts FILE] [--errors 30] [--class missed|spurious|source|inherited|boundary] [--min-confidence 0.4] [--from iff-0488]
// --from leaves out the articles whose ids come before: how new articles fare, before rules were written on them.
// Prints the figures with 95 % intervals (bootstrap by article, seeded), tables by form, cue class and source form, and the worst errors.
import { parseArgs } from "node:util";
import { createRegistry, knownNames, link } from "@qawl/actors";
import { prepare } from "@qawl/arabic";
import { type MatchedArticle, matchStatements } from "@qawl/evaluation";
import { iraqPack } from "@qawl/pack-iraq";
import { findStatements } from "@qawl/quotes";
import type { ArticleLike } from "./evaluated-case.ts";
import { listErrors } from "./extraction-errors.ts";
import { printExtraction } from "./extraction-tables.ts";
import { readSplit, type Split } from "./read-corpus.ts";
import { REAL_TEXTS, readReal } from "./read-real.ts";
import { goldToEvaluated, predictedToEvaluated } from "./to-evaluated.ts";

const { values } = parseArgs({
  options: {
    split: { type: "string", multiple: true, default: ["dev", "real"] },
    texts: { type: "string", default: REAL_TEXTS },
    errors: { type: "string", default: "30" },
    class: { type: "string" },
    "min-confidence": { type: "string" },
    from: { type: "string", default: "" },
  },
});
const given = values["min-confidence"];
const least = given === undefined ? {} : { minConfidence: Number(given) };
const registry = createRegistry(iraqPack.registry);

for (const split of values.split) {
  const articles = split === "real" ? readReal(values.texts) : readSplit(split as Split);
  if (articles === null) {
    console.log(`${split}: ${values.texts} is not there, left out`);
    continue;
  }
  const matched = articles.filter(({ id }) => id >= values.from).map(match);
  printExtraction(split, matched);
  printErrors(matched, Number(values.errors), values.class);
}

function match({ id, text, published, statements, actors }: ArticleLike): MatchedArticle {
  const document = prepare(text);
  const linked = link(
    registry,
    document,
    findStatements(document, { ...least, names: knownNames(registry, document) }),
    published == null ? {} : { published },
  );
  return matchStatements({
    id,
    text,
    gold: goldToEvaluated(statements, text, actors),
    predicted: predictedToEvaluated(linked),
  });
}

function printErrors(matched: readonly MatchedArticle[], limit: number, only?: string): void {
  const errors = listErrors(matched);
  const counts = new Map<string, number>();
  for (const { class: name } of errors) counts.set(name, (counts.get(name) ?? 0) + 1);
  console.log(`  errors: ${[...counts].map(([name, count]) => `${name} ${count}`).join(", ")}`);
  const shown = errors.filter(({ class: name }) => only === undefined || name === only);
  if (only === undefined) shown.sort((a, b) => b.weight - a.weight);
  for (const { article, class: name, lines } of shown.slice(0, limit)) {
    console.log(`  ${name} ${article}`);
    for (const line of lines) console.log(`    ${line}`);
  }
}
