import { readFileSync } from "node:fs";
import { defineConfig } from "tsup";

// One build for every package: the entries are what its exports, imports and bin maps promise.
interface Manifest {
  readonly exports?: Record<string, string | { readonly "@qawl/source"?: string }>;
  readonly imports?: Record<string, string | { readonly "@qawl/source"?: string }>;
  readonly bin?: Record<string, string>;
}
const manifest = JSON.parse(readFileSync("package.json", "utf8")) as Manifest;
const sourcesOf = (map: Manifest["exports"] = {}) =>
  Object.values(map).flatMap((target) =>
    typeof target === "string" || target["@qawl/source"] === undefined
      ? []
      : [target["@qawl/source"]],
  );
const exported = sourcesOf(manifest.exports);
const programs = Object.values(manifest.bin ?? {}).map((path) =>
  path.replace(/^(\.\/)?dist\//, "src/").replace(/\.js$/, ".ts"),
);

export default defineConfig({
  entry: [...exported, ...sourcesOf(manifest.imports), ...programs],
  format: "esm",
  target: "es2022",
  dts: exported.length > 0,
  clean: true,
  splitting: true,
  sourcemap: true,
  silent: true,
  // Arabic stays as it is written: an escape is six letters to read for one.
  esbuildOptions(options) {
    options.charset = "utf8";
    // Numbers that have a name in another module are written where they are used: in a bundle the name is a variable,
    // which inner loops would load in each turn.
    options.minifySyntax = true;
  },
});
