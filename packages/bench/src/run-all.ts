/**
 * Every bench, one after another, each in a process of its own; names as arguments choose some.
 *
 *   pnpm bench [gold] [normalisation] [tokens] [stems] [differences] [linearity] [extraction] [growth] [stance] [training] [sizes]
 */
import { spawnSync } from "node:child_process";
import { join } from "node:path";

const BENCHES: Readonly<Record<string, string>> = {
  gold: "arabic/gold.ts",
  normalisation: "arabic/throughput/normalisation.ts",
  tokens: "arabic/throughput/tokens.ts",
  stems: "arabic/throughput/stems.ts",
  differences: "arabic/differences/report.ts",
  linearity: "arabic/linearity.ts",
  extraction: "quotes/throughput.ts",
  growth: "quotes/growth.ts",
  stance: "stance/throughput.ts",
  training: "stance/training.ts",
  sizes: "stance/sizes.ts",
};

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !Object.hasOwn(BENCHES, name));
if (unknown.length > 0) {
  console.error(
    `No bench is called ${unknown.join(", ")}. Choose from: ${Object.keys(BENCHES).join(", ")}.`,
  );
  process.exit(2);
}
for (const name of asked.length > 0 ? asked : Object.keys(BENCHES)) {
  console.log(`\n## ${name}\n`);
  const { status } = spawnSync(
    process.execPath,
    [...process.execArgv, join(import.meta.dirname, BENCHES[name]!)],
    { stdio: "inherit" },
  );
  if (status !== 0) process.exitCode = 1;
}
