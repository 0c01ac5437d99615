// Writes the runtime registry: compile-registry.ts --out FILE, or --check FILE to fail when FILE is stale.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { compileRegistry } from "../src/index.ts";
import { LABELS, readSource } from "./read-source.ts";

const [mode, file] = process.argv.slice(2);
if ((mode !== "--out" && mode !== "--check") || file === undefined) {
  console.error("Usage: compile-registry.ts --out FILE | --check FILE");
  process.exit(2);
}
const { data, issues } = compileRegistry(readSource(), LABELS);
if (issues.length > 0) {
  console.error(`The registry has ${issues.length} faults; run validate.ts to see them.`);
  process.exit(1);
}
// One actor a line: a change of one actor is a change of one line.
const { actors, ...rest } = data;
const lines = actors.map((actor) => JSON.stringify(actor)).join(",\n");
const json = `{"actors":[\n${lines}\n],\n${JSON.stringify(rest).slice(1)}\n`;
if (mode === "--out") {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, json);
  console.log(`${file}: ${actors.length} actors`);
} else if (readFileSync(file, "utf8") !== json) {
  console.error(`${file} is stale. Run: pnpm --filter @qawl/actors compile`);
  process.exit(1);
}
