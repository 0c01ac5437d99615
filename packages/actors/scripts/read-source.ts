// Reads the source form of datasets/iraq-actors from disk.
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { RegistryLabels, RegistrySource, SourceFile } from "../src/index.ts";

export const FOLDER: string = fileURLToPath(
  new URL("../../../datasets/iraq-actors/", import.meta.url),
);

/** The labels of the Iraq pack that the registry may use. */
export const LABELS: RegistryLabels = {
  factions: [
    "government",
    "parliament",
    "coordination-framework",
    "armed-factions",
    "sadrist",
    "sunni-blocs",
    "kurdish",
    "civil",
    "religious-authority",
    "foreign-forces",
    "iran",
    "international",
    "unnamed",
  ],
  unnamed: "unnamed",
  yielding: ["parliament"],
  soldiers: { regional: "government", western: "foreign-forces", kurdish: "kurdish" },
};

export function readSource(folder: string = FOLDER): RegistrySource {
  const read = (name: string) => ({ name, text: readFileSync(`${folder}/${name}`, "utf8") });
  const names = readdirSync(`${folder}/actors`).filter((name) => name.endsWith(".txt"));
  return {
    actors: names.sort().map((name) => read(`actors/${name}`)),
    camps: read("camps.txt"),
    nations: read("nations.txt"),
    spellings: read("spellings.txt"),
  };
}

/** Every file of a source, in one list. */
export function allFiles({ actors, camps, nations, spellings }: RegistrySource): SourceFile[] {
  return [...actors, camps, nations, spellings].flatMap((file) => file ?? []);
}
