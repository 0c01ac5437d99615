import { findRegisteredNames, type GoldArticle } from "@qawl/corpus";
import { readPeople } from "./read-people.ts";
import type { Section } from "./section.ts";

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
