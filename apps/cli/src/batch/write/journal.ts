import { createHash } from "node:crypto";
import { open } from "node:fs/promises";
import type { Written } from "./sink.ts";

/** What makes two runs the same: then the output of one can be continued by the other. */
export type RunId = Readonly<Record<string, string>>;

/** Bytes at each end of the input that are hashed. */
const PROBE = 65_536;

/** What stands for the contents of an input: its size, and a hash of its beginning and end. */
export async function fingerprint(path: string): Promise<string> {
  const file = await open(path, "r");
  try {
    const { size } = await file.stat();
    const hash = createHash("sha256").update(`${size} `);
    for (const position of [0, Math.max(0, size - PROBE)]) {
      const { buffer, bytesRead } = await file.read(Buffer.alloc(PROBE), 0, PROBE, position);
      hash.update(buffer.subarray(0, bytesRead));
    }
    return hash.digest("hex");
  } finally {
    await file.close();
  }
}

/** `null` when the journal belongs to this run, else the name of the first thing that differs. */
export function sameRun(journal: string, id: RunId): string | null {
  const told = parse<RunId>(journal.slice(0, Math.max(0, journal.indexOf("\n")))) ?? {};
  return Object.keys(id).find((name) => told[name] !== id[name]) ?? null;
}

/** The last whole entry whose output is really there, with the lengths to which output and journal are cut; `null` for none. */
export function lastWritten(
  journal: string,
  size: number,
): { readonly written: Written; readonly length: number; readonly journalLength: number } | null {
  let end = journal.lastIndexOf("\n");
  while (end > 0) {
    const start = journal.lastIndexOf("\n", end - 1);
    if (start === -1) return null;
    const entry = parse<Written & { readonly length: number }>(journal.slice(start + 1, end));
    if (entry !== null && entry.length <= size) {
      const { length, ...written } = entry;
      return { written, length, journalLength: Buffer.byteLength(journal.slice(0, end + 1)) };
    }
    end = start;
  }
  return null;
}

function parse<T>(line: string): T | null {
  try {
    return JSON.parse(line) as T;
  } catch {
    return null;
  }
}
