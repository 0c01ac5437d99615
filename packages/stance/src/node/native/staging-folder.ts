import { mkdir, mkdtemp, readdir, rename, rm } from "node:fs/promises";
import { basename, dirname, join } from "node:path";

/** A new folder beside the target, named after this process; what killed processes left there is removed. */
export async function createStaging(target: string): Promise<string> {
  const [parent, prefix] = [dirname(target), `.${basename(target)}-`];
  await mkdir(parent, { recursive: true });
  for (const name of await readdir(parent)) {
    const owner = name.startsWith(prefix) ? Number(name.slice(prefix.length).split("-")[0]) : 0;
    if (owner > 0 && !isRunning(owner)) await remove(join(parent, name));
  }
  return mkdtemp(join(parent, `${prefix}${process.pid}-`));
}

/** Puts the staged folder in the target's place; one that stood there is removed afterwards. */
export async function replaceBy(staging: string, target: string): Promise<void> {
  const old = `${staging}-old`;
  await rename(target, old).catch(() => undefined);
  await rename(staging, target);
  await remove(old);
}

export async function remove(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true, maxRetries: 3 });
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}
