// Checks the registry's source files. Prints file:line, code and message of each fault; exit status 1 if any.
import { compileRegistry } from "../src/index.ts";
import { LABELS, readSource } from "./read-source.ts";

const { data, issues } = compileRegistry(readSource(process.argv[2]), LABELS);
for (const { file, line, code, message } of issues)
  console.log(`${file}:${line} ${code}: ${message}`);
const kinds = new Map<string, number>();
for (const { kind } of data.actors) kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
const names = data.actors.reduce(
  (sum, { aliases, short }) => sum + 1 + (aliases?.length ?? 0) + (short?.length ?? 0),
  0,
);
console.log(
  `${data.actors.length} actors (${[...kinds].map(([kind, count]) => `${kind} ${count}`).join(", ")}), ` +
    `${names} names, ${data.camps?.length} camp phrases, ${issues.length} faults`,
);
process.exitCode = issues.length > 0 ? 1 : 0;
