import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fail } from "./errors.ts";
import { PACKAGES } from "./release.ts";
import { lastLines, type RunOptions, runProgram } from "./run-program.ts";

/** Installs the npm packages into a folder, without running their scripts. Throws `native-unavailable`. */
export async function installPackages({ cwd, signal }: RunOptions): Promise<void> {
  await writeFile(
    join(cwd, "package.json"),
    `${JSON.stringify({ private: true, dependencies: PACKAGES }, null, 2)}\n`,
  );
  const args = ["install", "--ignore-scripts", "--no-audit", "--no-fund", "--no-package-lock"];
  const { code, output } = await runProgram("npm", args, { cwd, signal });
  if (code !== 0) {
    throw fail("native-unavailable", {
      what: "npm packages",
      reason: lastLines(output),
    });
  }
}
