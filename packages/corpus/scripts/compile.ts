// Compiles the source form to what programs read: compile.ts [--check]; with --check, fails when the files are stale.
// Writes a file of JSON lines a split, the Croissant description, and the hashes of both and of the frozen splits.
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { toCroissant } from "./croissant.ts";
import { DATASET, readDataset } from "./read-dataset.ts";
import { readDigests } from "./read-digests.ts";
import { readSplits, SPLITS, splitOfArticles, UNSEEN_ACTORS } from "./read-splits.ts";

const check = process.argv.includes("--check");
const { articles, issues: articleIssues } = readDataset();
const { digests, issues: digestIssues } = readDigests();
const issues = [...articleIssues, ...digestIssues];
for (const { file, line, code, message } of issues) {
  process.stderr.write(`${file}:${line}: ${code}: ${message}\n`);
}
if (issues.length > 0) process.exit(1);

const splits = readSplits();
const splitOf = splitOfArticles(splits);
const homeless = articles.filter(({ id }) => !splitOf.has(id));
if (homeless.length > 0)
  fail(`in no split of splits.json: ${homeless.map(({ id }) => id).join(", ")}`);

const compiled = Object.keys(splits).map((split): [string, string] => [
  `data/${split}.jsonl`,
  toLines(articles.filter(({ id }) => splitOf.get(id) === split)),
]);
compiled.push(["data/digests.jsonl", toLines(digests)]);
const frozen = [SPLITS, UNSEEN_ACTORS].map((path): [string, string] => [
  path.slice(DATASET.length + 1),
  readFileSync(path, "utf8"),
]);
const described = toCroissant(new Map([...compiled, ...frozen]));
const hashed = [...compiled, ...frozen, ["croissant.json", described] as const];
const sums = hashed.map(([name, text]) => `${hash(text)}  ${name}\n`).join("");
const written = new Map([...compiled, ["croissant.json", described], ["SHA256SUMS", sums]]);

for (const [name, text] of written) {
  const path = join(DATASET, name);
  if (!check) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  } else if (!existsSync(path) || readFileSync(path, "utf8") !== text) {
    fail(`${path} does not agree with the source files; run: pnpm dataset:compile`);
  }
}
process.stdout.write(
  `${articles.length} articles in ${Object.keys(splits).length} splits, ${digests.length} digests\n`,
);

function toLines(records: readonly object[]): string {
  return records.map((record) => `${JSON.stringify(record)}\n`).join("");
}

function hash(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}

function fail(message: string): never {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}
