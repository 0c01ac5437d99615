import type { Dirent } from "node:fs";
import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { fail } from "../errors.ts";
import { STDIN } from "./read-article-file.ts";

/**
 * The files that an argument names: itself, or for a folder its `.txt` files and those of its folders, in the order of their names; hidden
 * ones are left out. Throws `input-folder-empty` or `input-unreadable`; a file that is missing is for its reader to miss.
 */
export async function listArticles(path: string): Promise<readonly string[]> {
  if (path === STDIN || !(await isFolder(path))) return [path];
  const files = await filesBelow(path);
  if (files.length === 0) throw fail("input-folder-empty", { file: path });
  return files;
}

async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch {
    return false;
  }
}

async function filesBelow(folder: string): Promise<readonly string[]> {
  const found: string[] = [];
  for (const entry of await entriesOf(folder)) {
    const path = join(folder, entry.name);
    if (entry.name.startsWith(".")) continue;
    if (entry.isDirectory()) found.push(...(await filesBelow(path)));
    else if (entry.name.endsWith(".txt")) found.push(path);
  }
  return found;
}

async function entriesOf(folder: string): Promise<readonly Dirent[]> {
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    return entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch (cause) {
    const reason = (cause as NodeJS.ErrnoException).code ?? "unknown";
    throw fail("input-unreadable", { file: folder, reason }, { cause });
  }
}
