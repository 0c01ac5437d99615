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
process.stdout.write(`${passed} passed, ${failed} failed\n`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
