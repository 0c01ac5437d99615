// Compiles the source form to JSON lines, a file a split: compile.ts [--check]; with --check, fails when the files are stale.
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { GoldArticle } from "@qawl/corpus";
import { DATASET, readDataset } from "./read-dataset.ts";

const check = process.argv.includes("--check");
const { articles, issues } = readDataset();
for (const { file, line, code, message } of issues) {
  process.stderr.write(`${file}:${line}: ${code}: ${message}\n`);
}
if (issues.length > 0) process.exit(1);

const splits = JSON.parse(readFileSync(join(DATASET, "splits.json"), "utf8")) as Record<
  string,
  readonly string[]
>;
const splitOf = new Map(
  Object.entries(splits).flatMap(([split, ids]) => ids.map((id) => [id, split])),
);
const files = new Map<string, string>();
for (const split of Object.keys(splits)) {
  const lines = articles.filter(({ id }) => splitOf.get(id) === split).map(toLine);
  files.set(`data/${split}.jsonl`, lines.join(""));
}
const homeless = articles.filter(({ id }) => !splitOf.has(id));
if (homeless.length > 0)
  fail(`in no split of splits.json: ${homeless.map(({ id }) => id).join(", ")}`);
files.set("SHA256SUMS", [...files].map(([name, text]) => `${hash(text)}  ${name}\n`).join(""));

for (const [name, text] of files) {
  const path = join(DATASET, name);
  if (!check) {
    mkdirSync(join(path, ".."), { recursive: true });
    writeFileSync(path, text);
  } else if (!existsSync(path) || readFileSync(path, "utf8") !== text) {
    fail(`${path} does not agree with the source files; run: pnpm dataset:compile`);
  }
}
process.stdout.write(`${articles.length} articles in ${Object.keys(splits).length} splits\n`);

function toLine(article: GoldArticle): string {
  return `${JSON.stringify(article)}\n`;
}

function hash(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}

function fail(message: string): never {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}
