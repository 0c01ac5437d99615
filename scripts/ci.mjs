// The gate: the README's test command, then every check a pull request must pass. Each check counts as one.

import { spawnSync } from "node:child_process";
import { root, step } from "./step.mjs";

let passed = 0;
let failed = 0;
const npmTest = spawnSync("npm", ["test", "--silent"], {
  cwd: root,
  encoding: "utf8",
  stdio: ["ignore", "pipe", "inherit"],
  maxBuffer: 1 << 28,
});
process.stdout.write(npmTest.stdout.replace(/^\d+ passed, \d+ failed\n?$/m, ""));
const counts = /^(\d+) passed, (\d+) failed$/m.exec(npmTest.stdout);
passed += Number(counts?.[1] ?? 0);
failed += Number(counts?.[2] ?? 1);

const checks = [
  ["lint (biome)", "biome", ["check", "."]],
  ["lint (knip)", "knip", []],
  ["types", "turbo", ["run", "types", "--output-logs=errors-only"]],
  [
    "packages (publint, are the types wrong)",
    "turbo",
    ["run", "check:package", "--output-logs=errors-only"],
  ],
  ["sizes (size-limit)", "pnpm", ["--silent", "size"]],
  ["datasets", "pnpm", ["--silent", "dataset:check"]],
  ["registry", "pnpm", ["--silent", "actors:check"]],
];
for (const [name, command, args] of checks) {
  const started = Date.now();
  const ok = step(name, command, args);
  if (ok) passed++;
  else failed++;
  process.stdout.write(
    `${ok ? "✓" : "✗"} ${name} (${((Date.now() - started) / 1000).toFixed(1)} s)\n`,
  );
}
const native = await checkNative();
if (native) passed++;
else failed++;
process.stdout.write(`${passed} passed, ${failed} failed\n`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;

/** Sets the native backend up and demands its tests; where its parts are not to be had here, says so and passes. */
async function checkNative() {
  const name = "native backend";
  const started = Date.now();
  const say = (mark, what) =>
    process.stdout.write(`${mark} ${what} (${((Date.now() - started) / 1000).toFixed(1)} s)\n`);
  try {
    const { setUpNative } = await import("../packages/stance/dist/node/index.js");
    await setUpNative();
  } catch (error) {
    const absent = ["native-unavailable", "native-unsupported", "native-tool-missing"];
    const known = absent.includes(error?.code);
    say(known ? "✓" : "✗", `${name}: ${known ? "left out. " : ""}${error?.message ?? error}`);
    return known;
  }
  const tests = ["run", "--reporter=dot", "packages/stance/test/native-backend.test.ts"];
  const ok = step(name, "vitest", tests, { env: { QAWL_NATIVE_DEMANDED: "1" } });
  say(ok ? "✓" : "✗", `${name}: trains, and its weights open on WASM and plain JavaScript`);
  return ok;
}
