import { createReadStream, type Stats } from "node:fs";
import { stat } from "node:fs/promises";
import { pipeline, Transform } from "node:stream";
import { createGunzip } from "node:zlib";
import { fail } from "../../errors.ts";
import { STDIN } from "../../input/read-article-file.ts";
import { systemReason } from "../../output/system-reason.ts";

/** The bytes of an input, and which share of them has been read. */
export interface OpenBytes {
  readonly chunks: AsyncIterable<Uint8Array>;
  readonly done: () => number | null;
}

const READ_BYTES = 256 * 1024;

/**
 * Opens a file, or standard input for `-`; names that end in `.gz` are unpacked, a byte-order mark is dropped. Throws `input-missing`,
 * `input-is-directory`, `input-unreadable`, `gzip-broken`, and `input-not-utf8` for UTF-16, here or while the bytes are read.
 */
export async function openBytes(path: string): Promise<OpenBytes> {
  if (path === STDIN)
    return { chunks: withoutMark(process.stdin, "standard input"), done: () => null };
  const size = await sizeOfFile(path);
  let read = 0;
  const chunks = unpacked(path, (bytes) => {
    read += bytes;
  });
  return {
    chunks: withoutMark(chunks, path),
    done: () => (size === 0 ? null : read / size),
  };
}

/** The size in bytes, 0 for what is no plain file. Throws `input-missing`, `input-is-directory` or `input-unreadable`. */
async function sizeOfFile(path: string): Promise<number> {
  const found = await lookAt(path);
  return found.isFile() ? found.size : 0;
}

/** Whether a plain file stands there, which can be read from any place and more than once; a pipe or a device cannot. Throws as `openBytes`. */
export async function isPlainFile(path: string): Promise<boolean> {
  return (await lookAt(path)).isFile();
}

async function lookAt(path: string): Promise<Stats> {
  let found: Stats;
  try {
    found = await stat(path);
  } catch (cause) {
    const reason = (cause as NodeJS.ErrnoException).code ?? "unknown";
    if (reason === "ENOENT") throw fail("input-missing", { file: path }, { cause });
    throw fail("input-unreadable", { file: path, reason: systemReason(reason) }, { cause });
  }
  if (found.isDirectory()) throw fail("input-is-directory", { file: path });
  return found;
}

/** The bytes of a file; `onRead` is told how many of those in the file have been read. */
async function* unpacked(
  path: string,
  onRead: (bytes: number) => void,
): AsyncGenerator<Uint8Array> {
  const counted = new Transform({
    transform(chunk: Buffer, _, next) {
      onRead(chunk.length);
      next(null, chunk);
    },
  });
  const file = createReadStream(path, { highWaterMark: READ_BYTES });
  const parts = path.endsWith(".gz") ? [file, counted, createGunzip()] : [file, counted];
  // Begun when it is read and not before: an error that came while nobody listened would end the program.
  const chunks = pipeline(parts, () => undefined) as unknown as AsyncIterable<Uint8Array>;
  try {
    yield* chunks;
  } catch (cause) {
    const { code, message } = cause as NodeJS.ErrnoException;
    if (code?.startsWith("Z_"))
      throw fail("gzip-broken", { file: path, reason: message }, { cause });
    const reason = code === undefined ? message : systemReason(code);
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
