import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { fail } from "../errors.ts";
import type { ModelFiles } from "../folder/model-files.ts";

/** Reads the files of a model folder; give them to `loadModel`. Throws `model-folder-unreadable`. */
export async function readModelFolder(folder: string): Promise<ModelFiles> {
  try {
    const names = (await readdir(folder)).filter((name) => /\.(json|bin)$/.test(name)).sort();
    const files = await Promise.all(
      names.map(
        async (name) => [name, new Uint8Array(await readFile(join(folder, name)))] as const,
      ),
    );
    return new Map(files);
  } catch (cause) {
    throw fail("model-folder-unreadable", { folder }, { cause });
  }
}
