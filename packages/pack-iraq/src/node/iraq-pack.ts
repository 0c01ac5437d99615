import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { RegistryData } from "@qawl/actors";
import { createPack, type IraqPack } from "../pack.ts";
import { folder } from "./folder.ts";

/** The same pack read from the files of this package: no megabytes of base64 to parse before the first article. */
export const iraqPack: IraqPack = createPack({
  registry: () =>
    JSON.parse(readFileSync(join(folder, "data", "actors.json"), "utf8")) as RegistryData,
  model: () => {
    const model = join(folder, "model");
    const names = readdirSync(model)
      .filter((name) => /\.(json|bin)$/.test(name))
      .sort();
    return new Map(names.map((name) => [name, new Uint8Array(readFileSync(join(model, name)))]));
  },
});
