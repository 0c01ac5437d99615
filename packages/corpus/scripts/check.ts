// Checks source files while they are written: check.ts FILE…; prints their faults by file and line, and their counts.
// Their contents are compared with the whole corpus by the bound between splits, for a new file may come into any split.
import { basename } from "node:path";
import { type CorpusCounts, closeContents, countCorpus } from "@qawl/corpus";
import { readDataset } from "./read-dataset.ts";
import { ACROSS } from "./report/duplicates-section.ts";
import { namesSection } from "./report/names-section.ts";

const files = process.argv.slice(2);
const { articles, issues } = readDataset(files);
for (const { file, line, code, message } of issues)
  console.log(`${file}:${line}: ${code}: ${message}`);
const { articles: articleCount, statements, ...tables }: CorpusCounts = countCorpus(articles);
console.log(`${articleCount} articles, ${statements} statements, ${issues.length} issues`);
for (const [name, counts] of Object.entries(tables)) {
  console.log(
    `${name} (${counts.length}): ${counts.map(([value, count]) => `${value} ${count}`).join(", ")}`,
  );
}
const checked = new Set(files.map((file) => basename(file, ".txt")));
const isChecked = (statement: string): boolean => checked.has(statement.split("/")[0]!);
const close = closeContents(readDataset().articles, new Map(), ACROSS)
  .filter(({ first, second }) => isChecked(first) || isChecked(second))
  .map(
    ({ first, second, similarity, words }) =>
      `near-duplicate ${similarity.toFixed(2)}: ${first} ~ ${second}: ${words[0].slice(0, 60)} ~ ${words[1].slice(0, 60)}`,
  );
const faults = [...close, ...namesSection(articles).faults];
for (const fault of faults) console.log(fault);
if (issues.length + faults.length > 0) process.exitCode = 1;
