// Checks source files of the corpus and prints their counts: check.ts [FILE…]; without files, the whole dataset.

import { normalize } from "@qawl/arabic";
import { countCorpus, findNearDuplicates } from "@qawl/corpus";
import { readDataset } from "./read-dataset.ts";

const files = process.argv.slice(2);
const { articles, issues } = files.length > 0 ? readDataset(files) : readDataset();
for (const { file, line, code, message } of issues)
  console.log(`${file}:${line}: ${code}: ${message}`);
const { articles: articleCount, statements, ...tables } = countCorpus(articles);
console.log(`${articleCount} articles, ${statements} statements, ${issues.length} issues`);
for (const [name, counts] of Object.entries(tables)) {
  console.log(
    `${name} (${counts.length}): ${counts.map(([value, count]) => `${value} ${count}`).join(", ")}`,
  );
}
const contents = articles.flatMap((article) =>
  article.statements.map((statement) => ({
    name: `${article.id}/${statement.id}`,
    article: article.id,
    start: statement.content[0]?.span.start ?? 0,
    end: statement.content.at(-1)?.span.end ?? 0,
    text: normalize(
      statement.content.map(({ span }) => article.text.slice(span.start, span.end)).join(" "),
      { profile: "match" },
    ),
  })),
);
let duplicates = 0;
for (const { first, second, similarity } of findNearDuplicates(contents.map(({ text }) => text))) {
  const [a, b] = [contents[first]!, contents[second]!];
  // Nested statements, and two sources of one content, share their words by nature.
  if (a.article === b.article && a.start < b.end && b.start < a.end) continue;
  duplicates++;
  console.log(
    `near-duplicate ${similarity.toFixed(2)}: ${a.name} ~ ${b.name}: ${b.text.slice(0, 80)}`,
  );
}
if (issues.length + duplicates > 0) process.exitCode = 1;
