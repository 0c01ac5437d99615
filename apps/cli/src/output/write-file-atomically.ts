import { rmSync } from "node:fs";
import { type FileHandle, open, realpath, rename, rm, stat } from "node:fs/promises";
import { QawlError } from "@qawl/arabic/errors";
import { fail } from "../errors.ts";
import { gather, type Pieces } from "./gather.ts";
import { systemReason } from "./system-reason.ts";

/** Runs a step that writes; what the system refuses becomes `output-unwritable`. */
export async function writing<T>(file: string, step: () => Promise<T>): Promise<T> {
  try {
    return await step();
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    if (cause instanceof QawlError || code === undefined) throw cause;
    throw fail("output-unwritable", { file, reason: systemReason(code) }, { cause });
  }
}

/**
 * Writes a file under a name of its own beside `path` and renames it when it is whole: a reader sees the old file or the new one. A link is followed;
 * what is no plain file (a device, a pipe) is written to as it is, never replaced. Throws `output-unwritable`; then and when the program is
 * interrupted, nothing is left behind.
 */
export async function writeFileAtomically(path: string, pieces: Pieces): Promise<void> {
  await writing(path, async () => {
    const there = await kindOf(path);
    if (there === "folder") throw Object.assign(new Error(path), { code: "EISDIR" });
    if (there === "other") return writeInto(await open(path, "w"), pieces);
    const target = there === "file" ? await realpath(path) : path;
    const partial = `${target}.${process.pid}.partial`;
    const discard = (): void => rmSync(partial, { force: true });
    process.once("exit", discard);
    try {
      await writeInto(await open(partial, "w"), pieces, true);
      await rename(partial, target);
    } catch (error) {
      await rm(partial, { force: true });
      throw error;
    } finally {
      process.off("exit", discard);
    }
  });
}

/** What stands under a name: a plain file, a folder, nothing, or something else such as a device or a pipe. */
export async function kindOf(path: string): Promise<"file" | "folder" | "nothing" | "other"> {
  try {
    const found = await stat(path);
    if (found.isFile()) return "file";
    return found.isDirectory() ? "folder" : "other";
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return "nothing";
    throw error;
  }
}

async function writeInto(file: FileHandle, pieces: Pieces, sync = false): Promise<void> {
  try {
    for await (const piece of gather(pieces)) await file.appendFile(piece);
    if (sync) await file.sync();
  } finally {
    await file.close();
  }
}
