// Prints every figure of the corpus and fails where one is missed: report.ts
// Counts and their floors, hard cases, near-duplicates, splits, names, agreement of the second pass, and the corpus beside real news.
import { countCorpus } from "@qawl/corpus";
import { readDataset } from "./read-dataset.ts";
import { readDigests } from "./read-digests.ts";
import { readSplits, splitOfArticles } from "./read-splits.ts";
import { agreementSection } from "./report/agreement-section.ts";
import { countsSection } from "./report/counts-section.ts";
import { digestsSection } from "./report/digests-section.ts";
import { duplicatesSection } from "./report/duplicates-section.ts";
import { hardCasesSection } from "./report/hard-cases-section.ts";
import { namesSection } from "./report/names-section.ts";
import { pressSection } from "./report/press-section.ts";
import { realReadingSection } from "./report/real-reading-section.ts";
import type { Section } from "./report/section.ts";
import { splitsSection } from "./report/splits-section.ts";
import { unseenActorsSection } from "./report/unseen-actors-section.ts";

/** Faults printed of one section; the rest is counted. */
const SHOWN = 20;

const { articles, issues } = readDataset();
const splits = readSplits();
const { digests, issues: digestIssues } = readDigests();
const sections: readonly Section[] = [
  {
    title: "Source form",
    lines: [`${issues.length} faults`],
    faults: issues.map(({ file, line, code, message }) => `${file}:${line}: ${code}: ${message}`),
  },
  countsSection(countCorpus(articles)),
  hardCasesSection(articles),
  duplicatesSection(articles, splitOfArticles(splits)),
  digestsSection(digests, digestIssues, articles),
  splitsSection(articles, splits),
  unseenActorsSection(articles, splits),
  namesSection(articles),
  agreementSection(),
  realReadingSection(articles),
  pressSection(articles),
];
for (const { title, lines } of sections) {
  console.log(`\n${title}`);
  for (const line of lines) console.log(`  ${line}`);
}
const count = sections.reduce((sum, { faults }) => sum + faults.length, 0);
console.log(count === 0 ? "\nEvery floor is reached." : `\n${count} faults:`);
for (const { title, faults } of sections) {
  for (const fault of faults.slice(0, SHOWN)) console.log(`  ${fault}`);
  if (faults.length > SHOWN) console.log(`  ${title}: ${faults.length - SHOWN} more`);
}
if (count > 0) process.exitCode = 1;
