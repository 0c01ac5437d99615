import type { GoldArticle, GoldStatement } from "../article.ts";

/** A division of articles in which some actors speak on one side only. */
export interface ActorSplit {
  /** Ids of the actors held out of `train`. */
  readonly actors: readonly string[];
  /** Articles in which none of them speaks, nor any person of `test`. */
  readonly train: readonly string[];
  /** Articles in which at least one of them speaks; only what they say there is measured. */
  readonly test: readonly string[];
}

/** The registered actors for whom a statement speaks: its source, or the body of a person invented for the article. */
export function actorOf(article: GoldArticle, { source }: GoldStatement): string | null {
  if (source.actor === null || !source.actor.startsWith("@")) return source.actor;
  return article.actors.find(({ id }) => id === source.actor)?.body ?? null;
}

/**
 * Chooses whole actors of every faction until they hold `share` of its statements (default 0.1), in an order that depends on their ids
 * alone. Actors who speak in more than `most` articles (default 8) stay in training: holding them out would leave too little of it.
 */
export function chooseActors(
  articles: readonly GoldArticle[],
  { share = 0.1, most = 8 }: { readonly share?: number; readonly most?: number } = {},
): readonly string[] {
  const statements = new Map<string, Map<string, number>>();
  const heardIn = new Map<string, Set<string>>();
  for (const article of articles) {
    for (const statement of article.statements) {
      const actor = actorOf(article, statement);
      if (actor === null) continue;
      const faction = statement.faction.label;
      const counts = statements.get(faction) ?? new Map<string, number>();
      statements.set(faction, counts.set(actor, (counts.get(actor) ?? 0) + 1));
      heardIn.set(actor, (heardIn.get(actor) ?? new Set()).add(article.id));
    }
  }
  const chosen = new Set<string>();
  for (const counts of [...statements.values()]) {
    const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
    let held = [...counts].reduce((sum, [id, count]) => sum + (chosen.has(id) ? count : 0), 0);
    for (const [id, count] of [...counts].sort(([a], [b]) => scramble(a) - scramble(b))) {
      if (held >= share * all) break;
      if (chosen.has(id) || heardIn.get(id)!.size > most) continue;
      chosen.add(id);
      held += count;
    }
  }
  return [...chosen].sort();
}

/** Divides articles by held-out actors. `candidates` are those that may be trained on: give it the frozen training split. */
export function splitByActors(
  articles: readonly GoldArticle[],
  candidates: ReadonlySet<string>,
  actors: readonly string[],
): ActorSplit {
  const held = new Set(actors);
  const speaks = (article: GoldArticle): boolean =>
    article.statements.some((statement) => held.has(actorOf(article, statement) ?? ""));
  const test = articles.filter(speaks);
  const people = new Set(test.flatMap((article) => article.actors.map(({ name }) => name)));
  const train = articles.filter(
    (article) =>
      candidates.has(article.id) &&
      !speaks(article) &&
      !article.actors.some(({ name }) => people.has(name)),
  );
  return { actors, train: train.map(({ id }) => id), test: test.map(({ id }) => id) };
}

/** FNV-1a (Fowler, Noll, Vo 1991): an order of ids that nobody chose. */
function scramble(id: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < id.length; at++) hash = Math.imul(hash ^ id.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}
