import { createHash } from "node:crypto";
import { readdir, stat } from "node:fs/promises";
import { basename, join } from "node:path";
import { QawlError } from "@qawl/arabic";
import type { AnnotatedText } from "@qawl/corpus";
import { isArticle } from "../articles/to-article-data.ts";
import type { TableRecord } from "../table/to-rows.ts";
import { readTable } from "./read-table.ts";

/** A record and the file that held it. */
export interface DatasetRecord extends TableRecord {
  /** train, dev or test, where the name of its file says so. */
  readonly part: string | null;
}

/** What a file or folder holds. */
export interface Dataset {
  /** Annotated articles, or a table. */
  readonly articles: readonly AnnotatedText[] | null;
  readonly names: readonly string[];
  readonly records: readonly DatasetRecord[];
  /** Names of the files without their folders. */
  readonly files: readonly string[];
  /** SHA-256 of the bytes of all files, one after another. */
  readonly sha256: string;
}

const PART = /^(train|dev|validation|test)\.(?:csv|tsv|jsonl|ndjson|parquet)(?:\.gz)?$/;

/**
 * Reads a labelled table or annotated articles. Of a folder the files train, dev and validation, or for `evaluate` test alone, whatever their form. Throws
 * `training-table-form` for a folder without them, and what `readTable` throws.
 */
export async function readDataset(path: string, use: "train" | "evaluate"): Promise<Dataset> {
  const files = await filesOf(path, use);
  const hash = createHash("sha256");
  const names = new Set<string>();
  const records: DatasetRecord[] = [];
  for (const file of files) {
    const table = await readTable(file);
    hash.update(table.bytes);
    for (const name of table.names) names.add(name);
    const part = PART.exec(basename(file))?.[1] ?? null;
    for (const record of table.records) records.push({ ...record, part });
  }
  const annotated = records.length > 0 && records.every(({ values }) => isArticle(values));
  return {
    articles: annotated ? records.map(({ values }) => values as unknown as AnnotatedText) : null,
    names: [...names],
    records,
    files: files.map((file) => basename(file)),
    sha256: hash.digest("hex"),
  };
}

async function filesOf(path: string, use: "train" | "evaluate"): Promise<readonly string[]> {
  const found = await stat(path).catch(() => null);
  if (found === null || !found.isDirectory()) return [path];
  const wanted = use === "train" ? ["train", "dev", "validation"] : ["test"];
  const names = (await readdir(path)).filter((name) => wanted.includes(PART.exec(name)?.[1] ?? ""));
  if (names.length === 0) throw new QawlError("training-table-form", { file: path });
  const place = (name: string): number => wanted.indexOf(PART.exec(name)![1]!);
  return names.sort((a, b) => place(a) - place(b)).map((name) => join(path, name));
}
