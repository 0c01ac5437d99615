// npm test [-- vitest arguments]: sets everything up and runs all tests.
import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { setup } from "./setup.mjs";
import { root, step } from "./step.mjs";

/** Runs vitest and returns how many tests passed and failed. */
export function test(args = []) {
  const report = join(root, "node_modules", ".qawl-tests.json");
  rmSync(report, { force: true });
  const reporters = ["--reporter=dot", "--reporter=json", `--outputFile.json=${report}`];
  const ok = step("tests", "vitest", ["run", ...reporters, ...args], { show: true });
  try {
    const { numPassedTests, numFailedTests, success } = JSON.parse(readFileSync(report, "utf8"));
    // A file that does not load has no tests to count, but has failed.
    return {
      passed: numPassedTests,
      failed: success ? numFailedTests : Math.max(1, numFailedTests),
    };
  } catch {
    return { passed: 0, failed: ok ? 0 : 1 };
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  setup();
  const { passed, failed } = test(process.argv.slice(2));
  process.stdout.write(`${passed} passed, ${failed} failed\n`);
  if (failed > 0 || passed === 0) process.exitCode = 1;
}
