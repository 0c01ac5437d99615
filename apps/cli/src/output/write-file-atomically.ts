import { open, rename, rm } from "node:fs/promises";
import { QawlError } from "@qawl/arabic/errors";
import { gather, type Pieces } from "./gather.ts";

/** Runs a step that writes; what the system refuses becomes `output-unwritable`. */
export async function writing<T>(file: string, step: () => Promise<T>): Promise<T> {
  try {
    return await step();
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    if (cause instanceof QawlError || code === undefined) throw cause;
    throw new QawlError("output-unwritable", { file, reason: code }, { cause });
  }
}

/**
 * Writes a file under a name of its own beside `path` and renames it when it is whole: a reader sees the old file or the new one. Throws
 * `output-unwritable`, and then leaves nothing behind.
 */
export async function writeFileAtomically(path: string, pieces: Pieces): Promise<void> {
  const partial = `${path}.${process.pid}.partial`;
  try {
    await writing(path, async () => {
      const file = await open(partial, "w");
      try {
        for await (const piece of gather(pieces)) await file.appendFile(piece);
        await file.sync();
      } finally {
        await file.close();
      }
      await rename(partial, path);
    });
  } catch (error) {
    await rm(partial, { force: true });
    throw error;
  }
}
