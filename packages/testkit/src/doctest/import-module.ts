import { existsSync, readFileSync, realpathSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";

const SOURCE_CONDITION = "@qawl/source";
type Target = string | { readonly [condition: string]: string };
interface Manifest {
  readonly name?: string;
  readonly exports?: Readonly<Record<string, Target>>;
}

/** Imports a module as a file in `folder` would: packages of this repository from their sources. */
export async function importModule(specifier: string, folder: string): Promise<unknown> {
  if (specifier.startsWith("node:")) return import(/* @vite-ignore */ specifier);
  if (specifier.startsWith(".")) return importFile(join(folder, specifier));
  const source = findSource(specifier, folder);
  if (source !== null) return importFile(source);
  return importFile(createRequire(join(folder, "package.json")).resolve(specifier));
}

function importFile(path: string): Promise<unknown> {
  return import(/* @vite-ignore */ pathToFileURL(realpathSync(path)).href);
}

/** The source file that the exports map of a package of this repository names, or null. */
function findSource(specifier: string, folder: string): string | null {
  const parts = specifier.split("/");
  const depth = specifier.startsWith("@") ? 2 : 1;
  const name = parts.slice(0, depth).join("/");
  const subpath = ["."].concat(parts.slice(depth)).join("/");
  for (const root of candidates(name, folder)) {
    const file = join(root, "package.json");
    if (!existsSync(file)) continue;
    const manifest = JSON.parse(readFileSync(file, "utf8")) as Manifest;
    if (manifest.name !== name) continue;
    const target = manifest.exports?.[subpath];
    const source = typeof target === "string" ? target : target?.[SOURCE_CONDITION];
    return source === undefined ? null : join(root, source);
  }
  return null;
}

function candidates(name: string, folder: string): readonly string[] {
  const roots: string[] = [];
  for (let at = folder; ; at = dirname(at)) {
    roots.push(at, join(at, "node_modules", name));
    const siblings = join(at, "packages");
    if (existsSync(siblings)) roots.push(join(siblings, name.split("/").at(-1)!));
    if (dirname(at) === at) return roots;
  }
}
