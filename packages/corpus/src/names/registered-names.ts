import { normalize } from "@qawl/arabic";
import type { GoldArticle } from "../article.ts";

/** A person of the registry, under every full name he goes by. */
export interface RegisteredPerson {
  readonly id: string;
  readonly names: readonly string[];
}

/** A person invented for an article who bears a registered person's name. */
export interface RegisteredName {
  readonly article: string;
  readonly actor: string;
  readonly name: string;
  readonly person: string;
}

/**
 * Finds invented persons who bear the full name of a registered one: their name begins with it, or all the words of the shorter name
 * stand in the longer in the same order, the first and the last of both being equal (`كامل علي الدليمي` bears the name `كامل الدليمي`).
 * Names of one word are no full names. Compared after `match` normalisation, with عبد joined to the word after it.
 */
export function findRegisteredNames(
  articles: readonly GoldArticle[],
  people: readonly RegisteredPerson[],
): readonly RegisteredName[] {
  const known = people.flatMap(({ id, names }) =>
    names.map((name) => ({ id, words: wordsOf(name) })).filter(({ words }) => words.length > 1),
  );
  return articles.flatMap((article) =>
    article.actors.flatMap(({ id, name }) => {
      const words = wordsOf(name);
      return known
        .filter((person) => bears(words, person.words))
        .map((person) => ({ article: article.id, actor: id, name, person: person.id }));
    }),
  );
}

function wordsOf(name: string): readonly string[] {
  return normalize(name, { profile: "match" })
    .replace(/(?<!\p{L})(عبد|ابو|ال) +/gu, "$1")
    .split(/[^\p{L}\p{M}]+/u)
    .filter((word) => word !== "");
}

function bears(name: readonly string[], registered: readonly string[]): boolean {
  if (registered.every((word, at) => word === name[at])) return true;
  if (name.length < 2 || name[0] !== registered[0] || name.at(-1) !== registered.at(-1))
    return false;
  const [short, long] = name.length < registered.length ? [name, registered] : [registered, name];
  let next = 0;
  for (const word of long) if (word === short[next]) next++;
  return next === short.length;
}
