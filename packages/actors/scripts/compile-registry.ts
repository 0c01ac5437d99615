// Writes the pack's registry and its English names, the same as JSON lines with English names and notes, and the hashes of the data set:
// compile-registry.ts; with --check, fails when one of them is stale.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type Alias, compileRegistry, parseActors } from "../src/index.ts";
import { checksums } from "./checksums.ts";
import { allFiles, FOLDER, LABELS, readSource } from "./read-source.ts";

const inPack = (name: string): string =>
  fileURLToPath(new URL(`../../pack-iraq/data/${name}`, import.meta.url));
const PACKED = inPack("actors.json");

const source = readSource();
const { data, issues } = compileRegistry(source, LABELS);
if (issues.length > 0) {
  console.error(`The registry has ${issues.length} faults; pnpm actors:check shows them.`);
  process.exit(1);
}
// One actor a line: a change of one actor is a change of one line.
const { actors, ...rest } = data;
const lines = actors.map((actor) => JSON.stringify(actor)).join(",\n");
const sourced = source.actors.flatMap((file) => parseActors(file).actors);
const english = sourced.flatMap(({ actor }) =>
  actor.english === undefined ? [] : `${JSON.stringify(actor.id)}:${JSON.stringify(actor.english)}`,
);
// Readers of columns want one type a field: aliases as objects, all of them.
const records = sourced
  .map(({ actor: { aliases, short, ...actor } }) => {
    const lists = { aliases: aliases?.map(toObject), short: short?.map(toObject) };
    return `${JSON.stringify({ ...actor, ...lists })}\n`;
  })
  .join("");
const hashed = [...allFiles(source), { name: "data/actors.jsonl", text: records }];
const files: readonly (readonly [string, string])[] = [
  [PACKED, `{"actors":[\n${lines}\n],\n${JSON.stringify(rest).slice(1)}\n`],
  [inPack("english-names.json"), `{\n${english.join(",\n")}\n}\n`],
  [`${FOLDER}data/actors.jsonl`, records],
  [`${FOLDER}SHA256SUMS`, checksums(hashed)],
];
if (process.argv[2] === "--check") {
  const stale = files.filter(([file, text]) => readFileSync(file, "utf8") !== text);
  for (const [file] of stale) console.error(`${file} is stale. Run: pnpm actors:compile`);
  if (stale.length > 0) process.exitCode = 1;
} else {
  mkdirSync(`${FOLDER}data`, { recursive: true });
  for (const [file, text] of files) writeFileSync(file, text);
  console.log(`${PACKED}: ${actors.length} actors`);
}

function toObject(alias: string | Alias): Alias {
  return typeof alias === "string" ? { text: alias } : alias;
}
