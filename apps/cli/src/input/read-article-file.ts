import { readFile } from "node:fs/promises";
import { decodeText } from "@qawl/arabic/bytes";
import { fail } from "../errors.ts";

/** The name that stands for standard input. */
export const STDIN = "-";

/**
 * Reads a file, or standard input for `-`, as UTF-8 text. Throws `input-missing`, `input-is-directory`, `input-unreadable`, `input-empty`,
 * `input-not-utf8` or `input-binary`.
 */
export async function readArticleFile(path: string): Promise<string> {
  const bytes = path === STDIN ? await readStdin() : await readPath(path);
  return decodeText(bytes, path === STDIN ? "standard input" : path);
}

async function readPath(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (cause) {
    const system = (cause as NodeJS.ErrnoException).code;
    if (system === "ENOENT") throw fail("input-missing", { file: path }, { cause });
    if (system === "EISDIR") throw fail("input-is-directory", { file: path }, { cause });
    throw fail("input-unreadable", { file: path, reason: system ?? "unknown" }, { cause });
  }
}

async function readStdin(): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}
