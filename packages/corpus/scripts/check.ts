// Checks source files of the corpus and prints their counts: check.ts FILE…
import { readFileSync } from "node:fs";
import {
  countCorpus,
  findNearDuplicates,
  type GoldArticle,
  parseArticle,
  validateArticle,
} from "@qawl/corpus";
import { FACTIONS, STANCES } from "./labels.ts";

const files = process.argv.slice(2);
const ids = readFileSync("datasets/iraq-actors/core-ids.txt", "utf8")
  .split("\n")
  .filter((line) => line && !line.startsWith("#"))
  .map((line) => line.split(" | ")[0]!);
const labels = { factions: FACTIONS, stances: STANCES, actors: new Set(ids) };
const articles: GoldArticle[] = [];
let failures = 0;
for (const file of files) {
  const { article, issues, lines } = parseArticle(readFileSync(file, "utf8"), file);
  const all =
    article === null ? issues : [...issues, ...validateArticle(article, labels, file, lines)];
  for (const issue of all)
    console.log(`${issue.file}:${issue.line}: ${issue.code}: ${issue.message}`);
  failures += all.length;
  if (article !== null) articles.push(article);
}
const { articles: articleCount, statements, ...tables } = countCorpus(articles);
console.log(`${articleCount} articles, ${statements} statements, ${failures} issues`);
for (const [name, counts] of Object.entries(tables)) {
  console.log(
    `${name} (${counts.length}): ${counts.map(([value, count]) => `${value} ${count}`).join(", ")}`,
  );
}
const contents = articles.flatMap((article) =>
  article.statements.map((statement) => ({
    name: `${article.id}/${statement.id}`,
    text: statement.content.map(({ span }) => article.text.slice(span.start, span.end)).join(" "),
    article: article.id,
    start: statement.content[0]?.span.start ?? 0,
    end: statement.content.at(-1)?.span.end ?? 0,
  })),
);
for (const { first, second, similarity } of findNearDuplicates(contents.map(({ text }) => text))) {
  const [a, b] = [contents[first]!, contents[second]!];
  if (a.article === b.article && a.start < b.end && b.start < a.end) continue; // nested, or two sources of one content
  console.log(
    `near-duplicate ${similarity.toFixed(2)}: ${contents[first]!.name} ~ ${contents[second]!.name}: ${contents[second]!.text.slice(0, 80)}`,
  );
}
