import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { pipeline, Transform } from "node:stream";
import { createGunzip } from "node:zlib";
import { QawlError } from "@qawl/arabic/errors";
import { fail } from "../../errors.ts";
import { STDIN } from "../../input/read-article-file.ts";

/** The bytes of an input, and which share of them has been read. */
export interface OpenBytes {
  readonly chunks: AsyncIterable<Uint8Array>;
  readonly done: () => number | null;
}

const READ_BYTES = 256 * 1024;

/**
 * Opens a file, or standard input for `-`; names that end in `.gz` are unpacked, a byte-order mark is dropped. Throws `input-missing`,
 * `input-is-directory`, `input-unreadable`, and `input-not-utf8` for UTF-16, here or while the bytes are read.
 */
export async function openBytes(path: string): Promise<OpenBytes> {
  if (path === STDIN)
    return { chunks: withoutMark(process.stdin, "standard input"), done: () => null };
  const size = await sizeOfFile(path);
  let read = 0;
  const file = createReadStream(path, { highWaterMark: READ_BYTES });
  const counted = new Transform({
    transform(chunk: Buffer, _, next) {
      read += chunk.length;
      next(null, chunk);
    },
  });
  const parts = path.endsWith(".gz") ? [file, counted, createGunzip()] : [file, counted];
  // The reader of the last part sees the error; this callback only keeps it from being thrown twice.
  const chunks = pipeline(parts, () => undefined) as unknown as AsyncIterable<Uint8Array>;
  return {
    chunks: withoutMark(reading(chunks, path), path),
    done: () => (size === 0 ? null : read / size),
  };
}

/** The size in bytes, 0 for what is no plain file. Throws `input-missing`, `input-is-directory` or `input-unreadable`. */
export async function sizeOfFile(path: string): Promise<number> {
  try {
    const found = await stat(path);
    if (found.isDirectory()) throw fail("input-is-directory", { file: path });
    return found.isFile() ? found.size : 0;
  } catch (cause) {
    if (cause instanceof QawlError) throw cause;
    const reason = (cause as NodeJS.ErrnoException).code ?? "unknown";
    if (reason === "ENOENT") throw fail("input-missing", { file: path }, { cause });
    throw fail("input-unreadable", { file: path, reason }, { cause });
  }
}

async function* reading(
  chunks: AsyncIterable<Uint8Array>,
  path: string,
): AsyncGenerator<Uint8Array> {
  try {
    yield* chunks;
  } catch (cause) {
    const reason = (cause as NodeJS.ErrnoException).code ?? (cause as Error).message;
    throw fail("input-unreadable", { file: path, reason }, { cause });
  }
}

async function* withoutMark(
  chunks: AsyncIterable<Uint8Array>,
  file: string,
): AsyncGenerator<Uint8Array> {
  let first = true;
  for await (const chunk of chunks) {
    if (!first) {
      yield chunk;
      continue;
    }
    first = false;
    const [a, b, c] = chunk;
    if ((a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff)) {
      throw fail("input-not-utf8", { file, found: "UTF-16", from: "UTF-16" });
    }
    yield a === 0xef && b === 0xbb && c === 0xbf ? chunk.subarray(3) : chunk;
  }
}
