import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseActors } from "@qawl/actors";
import { findRegisteredNames, type GoldArticle, type RegisteredPerson } from "@qawl/corpus";
import type { Section } from "./section.ts";

const REGISTRY = "datasets/iraq-actors/actors";

/** Persons of the texts are invented: none may bear the full name of a person of the registry. */
export function namesSection(articles: readonly GoldArticle[]): Section {
  const people = readPeople();
  const found = findRegisteredNames(articles, people);
  const invented = articles.reduce((sum, { actors }) => sum + actors.length, 0);
  return {
    title: "Names of invented persons",
    lines: [
      `${invented} invented persons against ${people.length} of the registry: ${found.length} bear a registered name`,
    ],
    faults: found.map(
      ({ article, actor, name, person }) =>
        `${article}: ${actor} = ${name} bears the name of ${person}`,
    ),
  };
}

function readPeople(): readonly RegisteredPerson[] {
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
