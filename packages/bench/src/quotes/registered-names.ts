// Whether every name of the registry is found whole and linked wherever a speaker can stand: registered-names.ts [--list]
// Each name stands in each frame by itself, with the verb in both genders; read by its words alone, and as a name that is known. --list prints the failures.
import { parseArgs } from "node:util";
import { createRegistry, knownNames, link } from "@qawl/actors";
import { prepare } from "@qawl/arabic";
import { iraqPack } from "@qawl/pack-iraq";
import { findStatements } from "@qawl/quotes";

const { values } = parseArgs({ options: { list: { type: "boolean", default: false } } });

const FRAMES: Readonly<Record<string, (name: string) => readonly string[]>> = {
  "behind the verb": (name) => [
    `وقال ${name} إن الأمر لم يحسم بعد.`,
    `وقالت ${name} إن الأمر لم يحسم بعد.`,
  ],
  "in front of the verb": (name) => [
    `لكن ${name} أكد أن الأمر لم يحسم بعد.`,
    `لكن ${name} أكدت أن الأمر لم يحسم بعد.`,
  ],
  "with a preposition behind": (name) => [
    `وحذر ${name} من أن الأمر لم يحسم بعد.`,
    `وحذرت ${name} من أن الأمر لم يحسم بعد.`,
  ],
  "in front of an object": (name) => [`ونفى ${name} وجود أي خلاف.`, `ونفت ${name} وجود أي خلاف.`],
  "according to": (name) => [`الأمر لم يحسم بعد، وفق ${name}.`],
  "behind the quotation": (name) => [
    `«الأمر لم يحسم بعد»، يقول ${name}.`,
    `«الأمر لم يحسم بعد»، تقول ${name}.`,
  ],
  "before a colon": (name) => [`${name}: الأمر لم يحسم بعد`],
};

const registry = createRegistry(iraqPack.registry);
const names = iraqPack.registry.actors
  .filter(({ kind }) => kind !== "medium")
  .flatMap(({ name, aliases = [] }) => [
    name,
    ...aliases.map((alias) => (typeof alias === "string" ? alias : alias.text)),
  ]);

console.log(`${names.length} names of the registry, each by itself`);
console.log("| right where it stands | by its words | known |");
console.log("|---|---:|---:|");
const failed: string[] = [];
for (const [frame, texts] of Object.entries(FRAMES)) {
  const right = [false, true].map((known) => {
    const wrong = names.filter((name) => !texts(name).some((text) => isRight(text, name, known)));
    if (known) failed.push(...wrong.map((name) => `${frame}: ${name}`));
    return ((100 * (names.length - wrong.length)) / names.length).toFixed(1);
  });
  console.log(`| ${frame} | ${right.join(" % | ")} % |`);
}
if (values.list) for (const line of failed) console.log(line);

/** One statement is found, the name is its source and no more, and somebody is meant by it. */
function isRight(text: string, name: string, known: boolean): boolean {
  const document = prepare(text);
  const found = findStatements(document, known ? { names: knownNames(registry, document) } : {});
  if (found.length !== 1 || found[0]!.source.text !== name) return false;
  return link(registry, document, found)[0]!.source.actor !== null;
}
