import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseActors } from "@qawl/actors";
import type { RegisteredPerson } from "@qawl/corpus";

const REGISTRY = "datasets/iraq-actors/actors";

/** The persons of the registry, under every full name they go by. */
export function readPeople(): readonly RegisteredPerson[] {
  return readdirSync(REGISTRY)
    .flatMap(
      (name) => parseActors({ name, text: readFileSync(join(REGISTRY, name), "utf8") }).actors,
    )
    .filter(({ actor }) => actor.kind === "person")
    .map(({ actor: { id, name, aliases = [] } }) => ({
      id,
      names: [name, ...aliases.map((alias) => (typeof alias === "string" ? alias : alias.text))],
    }));
}
