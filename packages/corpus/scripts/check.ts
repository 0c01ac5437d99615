// Checks source files while they are written: check.ts FILE…; prints their faults by file and line, and their counts.
import { type CorpusCounts, countCorpus } from "@qawl/corpus";
import { readDataset } from "./read-dataset.ts";
import { duplicatesSection } from "./report/duplicates-section.ts";

const { articles, issues } = readDataset(process.argv.slice(2));
for (const { file, line, code, message } of issues)
  console.log(`${file}:${line}: ${code}: ${message}`);
const { articles: articleCount, statements, ...tables }: CorpusCounts = countCorpus(articles);
console.log(`${articleCount} articles, ${statements} statements, ${issues.length} issues`);
for (const [name, counts] of Object.entries(tables)) {
  console.log(
    `${name} (${counts.length}): ${counts.map(([value, count]) => `${value} ${count}`).join(", ")}`,
  );
}
// Files under writing have no split yet: only the bound for all statements holds.
const { faults } = duplicatesSection(articles, new Map());
for (const fault of faults) console.log(fault);
if (issues.length + faults.length > 0) process.exitCode = 1;
