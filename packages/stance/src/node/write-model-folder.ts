import { chmod, mkdir, mkdtemp, rename, rm, writeFile } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { fail } from "../errors.ts";
import type { ModelFiles } from "../folder/model-files.ts";

/**
 * Writes a model folder whole or not at all: into a new folder beside it, which then takes its place. A folder that stood there is replaced.
 * Throws `model-folder-unwritable`; nothing half-written is left.
 */
export async function writeModelFolder(folder: string, files: ModelFiles): Promise<void> {
  const target = resolve(folder);
  let fresh: string | null = null;
  try {
    await mkdir(dirname(target), { recursive: true });
    fresh = await mkdtemp(join(dirname(target), `.${basename(target)}-`));
    await chmod(fresh, 0o755);
    for (const [name, bytes] of files) await writeFile(join(fresh, name), bytes);
    const old = `${fresh}-old`;
    await rename(target, old).catch(() => undefined);
    await rename(fresh, target);
    await rm(old, { recursive: true, force: true });
  } catch (cause) {
    if (fresh !== null) await rm(fresh, { recursive: true, force: true });
    throw fail("model-folder-unwritable", { folder }, { cause });
  }
}
