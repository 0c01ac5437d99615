// How fast statements are found and linked, whether time grows as the text does, and what a search for each alias in turn costs:
//   throughput.ts [--megabytes 4] [--aliases 5000]
import { parseArgs } from "node:util";
import { type Actor, createRegistry, knownNames, link, type Registry } from "@qawl/actors";
import { type Document, normalize, prepare } from "@qawl/arabic";
import { iraqPack } from "@qawl/pack-iraq";
import { findStatements } from "@qawl/quotes";
import { flat, readTexts } from "../arabic/news.ts";

const { values } = parseArgs({
  options: {
    megabytes: { type: "string", default: "4" },
    aliases: { type: "string", default: "5000" },
  },
});
const MB = 1 << 20;
const BYTES_A_UNIT = 1.75;
const megabytes = Number(values.megabytes);
const actors = enlarged(iraqPack.registry.actors, Number(values.aliases));
const registry = createRegistry({ ...iraqPack.registry, actors });
const aliases = namesOf(actors);
const { name, texts } = readTexts((megabytes * MB) / BYTES_A_UNIT);
const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);

console.log(
  `${(bytes / MB).toFixed(1)} MB of ${name}, ${texts.length} articles, ${aliases.length} aliases`,
);
const documents = texts.map((text) => prepare(text));
row(
  "prepare",
  best(() => texts.reduce((sum, text) => sum + prepare(text).tokens.length, 0)),
);
row(
  "find statements",
  best(() => documents.reduce((sum, document) => sum + findStatements(document).length, 0)),
);
row(
  "find and link",
  best(() => documents.reduce((sum, document) => sum + readAll(document, registry), 0)),
);
const few = documents.slice(0, Math.ceil(documents.length / 40));
const share = few.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0) / bytes;
row(
  "naive: indexOf of each alias",
  best(() => few.reduce((sum, document) => sum + searchEach(document), 0), 1) / share,
);

console.log("one article of, MB | find and link, ms | to 1 MB");
let first = 0;
const sizes = [1, 2, 4, 8];
const longest = readTexts((sizes.at(-1)! * MB) / BYTES_A_UNIT).texts.join("\n");
for (const size of sizes) {
  const text = flat(longest.slice(0, (size * MB) / BYTES_A_UNIT));
  const document = prepare(text);
  const time = best(() => readAll(document, registry), size > 2 ? 2 : 3);
  if (size === 1) first = time;
  console.log(
    `${String(size).padStart(18)} | ${time.toFixed(0).padStart(17)} | ${(time / first).toFixed(1)}`,
  );
}

function readAll(document: Document, actors: Registry): number {
  const names = knownNames(actors, document);
  return link(actors, document, findStatements(document, { names })).length;
}

/** What a linker without an index does. */
function searchEach({ normalized }: Document): number {
  let found = 0;
  for (const alias of aliases)
    for (
      let at = normalized.text.indexOf(alias);
      at >= 0;
      at = normalized.text.indexOf(alias, at + 1)
    )
      found++;
  return found;
}

/** In the first rounds the engine still compiles: an article alone is read in less than a second, and what is asked here is how long thousands take. */
function best(run: () => number, rounds = 6): number {
  let least = Number.POSITIVE_INFINITY;
  for (let round = 0; round < rounds; round++) {
    // Time on the processor: what else the machine does is not counted.
    const before = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(before);
    least = Math.min(least, (user + system) / 1000);
  }
  return least;
}

function row(title: string, time: number): void {
  console.log(`  ${title.padEnd(30)} ${(bytes / MB / (time / 1000)).toFixed(2).padStart(8)} MB/s`);
}

/** The registry with made-up persons until it has the wanted number of names. */
function enlarged(actors: readonly Actor[], wanted: number): readonly Actor[] {
  const more: Actor[] = [...actors];
  const firsts = "سالم ماجد حازم رافد غسان مهند صفوان ليث وسام قصي".split(" ");
  for (let number = 0, count = namesOf(actors).length; count < wanted; number++, count++) {
    const digits = [...String(1000 + number)].map((digit) => firsts[Number(digit)]!);
    more.push({
      ...actors.find(({ kind }) => kind === "person")!,
      id: `made-up-${number}`,
      name: `${digits.join(" ")} الجادري`,
      aliases: [],
      short: [],
      offices: [],
    } as Actor);
  }
  return more;
}

function namesOf(actors: readonly Actor[]): readonly string[] {
  return actors.flatMap(({ name: full, aliases: others }) =>
    [full, ...(others ?? [])].map((alias) =>
      normalize(typeof alias === "string" ? alias : String(alias), { profile: "match" }),
    ),
  );
}
