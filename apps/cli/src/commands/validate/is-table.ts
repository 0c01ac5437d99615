import { readdir } from "node:fs/promises";

const TABLE = /\.(?:csv|tsv|jsonl|ndjson|json|parquet)(?:\.gz)?$/i;
const PART = /^(?:train|dev|validation|test)\.[a-z.]+$/;

/** Whether a path names records (a table, or JSON lines of articles), by its ending, or is a folder that holds parts of such data; else it names articles in the source form. */
export async function isTable(path: string): Promise<boolean> {
  if (TABLE.test(path)) return true;
  const names = await readdir(path).catch(() => []);
  return names.some((name) => PART.test(name) && TABLE.test(name));
}
