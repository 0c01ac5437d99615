import { readFile } from "node:fs/promises";
import { gunzipSync } from "node:zlib";
import { decodeText } from "@qawl/arabic/bytes";
import { fail } from "../errors.ts";
import type { TableRecord } from "../table/to-rows.ts";
import { readDelimited } from "./read-delimited.ts";
import { readJson } from "./read-json.ts";
import { readParquet } from "./read-parquet.ts";

/** A table in memory. */
export interface Table {
  /** Column names in the order of the file. */
  readonly names: readonly string[];
  readonly records: readonly TableRecord[];
  /** The bytes of the file, for its hash. */
  readonly bytes: Uint8Array;
}

/**
 * Reads a whole table: CSV, TSV, JSON (lines or a list) or Parquet by the ending of its name, packed with gzip or not. Throws `input-missing`,
 * `input-is-directory`, `input-unreadable`, `input-empty`, `input-not-utf8`, `input-binary`, `gzip-broken`, `training-table-stdin`,
 * `training-table-form`, `training-line-broken`, `table-broken` or `parquet-broken`.
 */
export async function readTable(file: string): Promise<Table> {
  if (file === "-") throw fail("training-table-stdin", {});
  const bytes = await readBytes(file);
  const plain = file.endsWith(".gz") ? unpack(bytes, file) : bytes;
  if (plain.length === 0) throw fail("input-empty", { file });
  const ending = file.replace(/\.gz$/, "").split(".").at(-1)!.toLowerCase();
  const read = READERS.get(ending);
  if (read === undefined) throw fail("training-table-form", { file });
  return { ...(await read(plain, file)), bytes };
}

type Reader = (bytes: Uint8Array, file: string) => Promise<Omit<Table, "bytes">>;

const delimited: Reader = async (bytes, file) => readDelimited(decodeText(bytes, file), file);
const json: Reader = async (bytes, file) => readJson(decodeText(bytes, file), file);

const READERS: ReadonlyMap<string, Reader> = new Map([
  ["csv", delimited],
  ["tsv", delimited],
  ["txt", delimited],
  ["jsonl", json],
  ["ndjson", json],
  ["json", json],
  ["parquet", readParquet],
]);

async function readBytes(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file);
  } catch (cause) {
    const reason = (cause as NodeJS.ErrnoException).code ?? "unknown";
    if (reason === "ENOENT") throw fail("input-missing", { file }, { cause });
    if (reason === "EISDIR") throw fail("input-is-directory", { file }, { cause });
    throw fail("input-unreadable", { file, reason }, { cause });
  }
}

function unpack(bytes: Uint8Array, file: string): Uint8Array {
  try {
    return gunzipSync(bytes);
  } catch (cause) {
    throw fail("gzip-broken", { file, reason: (cause as Error).message }, { cause });
  }
}
