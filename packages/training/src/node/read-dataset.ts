import { createHash } from "node:crypto";
import { readdir, stat } from "node:fs/promises";
import { basename, join } from "node:path";
import { type AnnotatedText, missingPart } from "@qawl/corpus";
import { isArticle } from "../articles/to-article-data.ts";
import { fail } from "../errors.ts";
import type { TableRecord } from "../table/to-rows.ts";
import { readTable } from "./read-table.ts";

/** What a file or folder holds. */
export interface Dataset {
  /** Annotated articles, or a table. */
  readonly articles: readonly AnnotatedText[] | null;
  readonly names: readonly string[];
  readonly records: readonly TableRecord[];
  /** Names of the files without their folders. */
  readonly files: readonly string[];
  /** SHA-256 of the bytes of all files, one after another. */
  readonly sha256: string;
}

const PART = /^(train|dev|validation|test)\.(?:csv|tsv|jsonl|ndjson|json|parquet)(?:\.gz)?$/;

const PARTS = {
  train: ["train", "dev", "validation"],
  evaluate: ["test"],
  validate: ["train", "dev", "validation", "test"],
} as const;
type Use = keyof typeof PARTS;

/**
 * Reads a labelled table or annotated articles. Of a folder the files train, dev and validation, for `evaluate` test alone, for `validate` all of them, whatever their form. Throws
 * `training-folder-form` for a folder without them, and what `readTable` throws.
 */
export async function readDataset(path: string, use: Use): Promise<Dataset> {
  const files = await filesOf(path, use);
  const hash = createHash("sha256");
  const names = new Set<string>();
  const records: TableRecord[] = [];
  for (const file of files) {
    const table = await readTable(file);
    hash.update(table.bytes);
    for (const name of table.names) names.add(name);
    const part = PART.exec(basename(file))?.[1] ?? null;
    const place = files.length > 1 ? { part, file } : { part };
    for (const { line, values } of table.records) records.push({ line, values, ...place });
  }
  const annotated = records.length > 0 && records.every(({ values }) => isArticle(values));
  if (annotated) for (const record of records) checkStatements(record, path);
  return {
    articles: annotated ? records.map(({ values }) => values as unknown as AnnotatedText) : null,
    names: [...names],
    records,
    files: files.map((file) => basename(file)),
    sha256: hash.digest("hex"),
  };
}

async function filesOf(path: string, use: Use): Promise<readonly string[]> {
  const found = await stat(path).catch(() => null);
  if (found === null || !found.isDirectory()) return [path];
  const wanted: readonly string[] = PARTS[use];
  const names = (await readdir(path)).filter((name) => wanted.includes(PART.exec(name)?.[1] ?? ""));
  if (names.length === 0)
    throw fail("training-folder-form", { file: path, wanted: wanted.join(", ") });
  const place = (name: string): number => wanted.indexOf(PART.exec(name)![1]!);
  return names.sort((a, b) => place(a) - place(b)).map((name) => join(path, name));
}

/** Throws `training-line-broken` for an article whose statements lack what the reader of articles asks for. */
function checkStatements({ line, file, values }: TableRecord, path: string): void {
  for (const [index, statement] of (values["statements"] as readonly unknown[]).entries()) {
    const lacking = missingPart(statement);
    if (lacking === null) continue;
    const reason = `statement ${index + 1} has no "${lacking}"`;
    throw fail("training-line-broken", { file: file ?? path, line, reason });
  }
}
