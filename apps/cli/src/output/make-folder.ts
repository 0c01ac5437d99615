import { mkdir, stat } from "node:fs/promises";
import { dirname, resolve } from "node:path";

/**
 * Makes a folder and those above it that are missing. One after another: Node's own recursive way never returns where the system answers that a
 * folder cannot be there though the one above it is (as /proc does).
 */
export async function makeFolder(folder: string): Promise<void> {
  const missing: string[] = [];
  let path = resolve(folder);
  while (!(await isFolder(path))) {
    missing.push(path);
    if (dirname(path) === path) break;
    path = dirname(path);
  }
  for (const one of missing.reverse()) {
    try {
      await mkdir(one);
    } catch (error) {
      // Another process may have made it meanwhile.
      if (!(await isFolder(one))) throw error;
    }
  }
}

/** Whether a folder is there; what the system says of anything but its absence is thrown. */
async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return false;
    throw error;
  }
}
