// Writes the pack's files into a module, so that one import brings the pack to Node and the browser alike. Run by the build.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const pack = fileURLToPath(new URL("..", import.meta.url));
const model = join(pack, "model");
const names = readdirSync(model)
  .filter((name) => /\.(json|bin)$/.test(name))
  .sort();
const files = names.map((name) => [name, readFileSync(join(model, name)).toString("base64")]);
const actors = JSON.stringify(JSON.parse(readFileSync(join(pack, "data", "actors.json"), "utf8")));
// Arabic in a literal is read letter by letter, and built as six characters each: base64 is a third of that.
const packed = Buffer.from(actors).toString("base64");

mkdirSync(join(pack, "src", "generated"), { recursive: true });
writeFileSync(
  join(pack, "src", "generated", "embedded.ts"),
  [
    "// Made by scripts/embed.ts from data/ and model/; not kept in the repository.",
    "/** The files of the model folder, base64. */",
    `export const MODEL: Readonly<Record<string, string>> = ${JSON.stringify(Object.fromEntries(files), null, 2)};`,
    "/** The compiled actor registry, JSON in base64. */",
    `export const ACTORS: string = "${packed}";`,
    "",
  ].join("\n"),
);
