import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { mkdir, readdir } from "node:fs/promises";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { fail } from "./errors.ts";
import { WHEEL } from "./release.ts";
import { lastLines, type RunOptions, runProgram } from "./run-program.ts";

/**
 * Downloads the wheel by pip, from the index that pip is set up with, and checks its SHA-256. Returns its path.
 * Throws `native-unavailable` where pip cannot get it and `native-changed` where it is not the file we know.
 */
export async function fetchWheel({ cwd, signal }: RunOptions): Promise<string> {
  const folder = join(cwd, "wheel");
  await mkdir(folder);
  const only = ["--no-deps", "--only-binary", ":all:", ...WHEEL.platform, ...WHEEL.python];
  const args = ["-m", "pip", "download", "--disable-pip-version-check", "--quiet", ...only];
  const { code, output } = await runProgram(
    "python3",
    [...args, "--dest", folder, WHEEL.requirement],
    { cwd, signal },
  );
  const [name] = await readdir(folder);
  if (code !== 0 || name === undefined) {
    throw fail("native-unavailable", {
      what: `the wheel ${WHEEL.requirement}`,
      reason: lastLines(output),
    });
  }
  const path = join(folder, name);
  await checkFile(path, WHEEL.sha256);
  return path;
}

/** Throws `native-changed` where a file has not the SHA-256 expected of it. */
export async function checkFile(path: string, expected: string): Promise<void> {
  const hash = createHash("sha256");
  await pipeline(createReadStream(path), hash);
  const actual = hash.digest("hex");
  if (actual !== expected) throw fail("native-changed", { file: path, expected, actual });
}
