import { stat } from "node:fs/promises";
import { join } from "node:path";
import { QawlError } from "@qawl/arabic/errors";
import type { GoldArticle } from "@qawl/corpus";
import {
  type DoccanoRecord,
  formatSource,
  fromDoccano,
  fromLabelStudio,
  type LabelStudioTask,
} from "@qawl/export/annotation";
import type { Arguments } from "../../arguments/read-arguments.ts";
import { fail } from "../../errors.ts";
import { readArticleFile, STDIN } from "../../input/read-article-file.ts";
import { count } from "../../output/count.ts";
import { makeFolder } from "../../output/make-folder.ts";
import { writeFileAtomically, writing } from "../../output/write-file-atomically.ts";
import { UsageError } from "../../usage-error.ts";
import { reportFailure } from "../report-failure.ts";
import { readRecords } from "./read-records.ts";
import { TOOLS, type Tool } from "./spec.ts";

/** What stands for the id of an article that has none. */
const NAMELESS = "without id";

/** Ids that can be the name of a file on every system, and of a file here. */
const FILE_NAME = /^[\p{L}\p{N}][\p{L}\p{N}._-]{0,99}$/u;

export async function run(args: Arguments): Promise<number> {
  const { file, from, folder } = readPlan(args);
  const records = readRecords(await readArticleFile(file), file, from);
  await writing(folder, () => makeFolder(folder));
  const written = new Set<string>();
  let failures = 0;
  for (const [index, record] of records.entries()) {
    try {
      const article = toArticle(record, from);
      const path = join(folder, `${article.id}.txt`);
      checkId(article.id, written);
      const source = formatSource(article);
      if (!args.has("force")) await checkFree(path);
      await writeFileAtomically(path, [source]);
      written.add(article.id);
    } catch (error) {
      failures++;
      reportFailure(withNumber(error, index + 1));
    }
  }
  if (!args.has("quiet")) {
    const bad = failures === 0 ? "" : `; ${failures} not taken back`;
    process.stderr.write(`qawl: ${count(written.size, "article")} written to ${folder}${bad}.\n`);
  }
  return failures > 0 ? 1 : 0;
}

function readPlan(args: Arguments) {
  const { command, positionals } = args;
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0) {
    throw new UsageError(command, `name one file, or ${STDIN} for standard input.`);
  }
  const from = args.text("from") as Tool | undefined;
  if (from === undefined) {
    throw new UsageError(command, `name the tool: --from ${TOOLS.join(" or ")}.`);
  }
  const folder = args.text("output");
  if (folder === undefined) throw new UsageError(command, "name the folder: -o DIR.");
  return { file, from, folder };
}

function toArticle(record: unknown, from: Tool): GoldArticle {
  return from === "doccano"
    ? fromDoccano(record as DoccanoRecord)
    : fromLabelStudio(record as LabelStudioTask);
}

/** An article without an id is told by its number in the file. */
function withNumber(error: unknown, number: number): unknown {
  if (!(error instanceof QawlError) || error.details["article"] !== NAMELESS) return error;
  return fail("import-broken", { ...error.details, article: `record ${number}` }, { cause: error });
}

function checkId(id: string, written: ReadonlySet<string>): void {
  if (!FILE_NAME.test(id)) {
    throw fail("import-broken", { article: id, problem: "its id is no name for a file" });
  }
  if (written.has(id)) {
    throw fail("import-broken", { article: id, problem: "its id was there before" });
  }
}

async function checkFree(path: string): Promise<void> {
  const there = await stat(path).then(
    () => true,
    () => false,
  );
  if (there) throw fail("output-exists", { file: path });
}
