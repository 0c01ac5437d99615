import { actorOf, type GoldArticle, splitByActors } from "@qawl/corpus";
import { readActorSplit, type Splits } from "../read-splits.ts";
import type { Section } from "./section.ts";

/** What the split by actors holds, and whether its lists still follow from its actors. */
export function unseenActorsSection(articles: readonly GoldArticle[], splits: Splits): Section {
  const title = "Split of unseen actors";
  const stored = readActorSplit();
  if (stored === null) {
    return { title, lines: [], faults: ["no unseen-actors.json; run: pnpm dataset:compile"] };
  }
  const { actors, train, test } = stored;
  const held = new Set(actors);
  const byFaction = new Map<string, number>();
  for (const article of articles) {
    for (const statement of article.statements) {
      if (!held.has(actorOf(article, statement) ?? "")) continue;
      const { label } = statement.faction;
      byFaction.set(label, (byFaction.get(label) ?? 0) + 1);
    }
  }
  const measured = [...byFaction.values()].reduce((sum, count) => sum + count, 0);
  const derived = splitByActors(articles, new Set(splits["train"]), actors);
  const isStale = [derived.train, derived.test].join("|") !== [train, test].join("|");
  return {
    title,
    lines: [
      `${actors.length} actors held out; ${train.length} articles to train on, ${test.length} to test, ${measured} statements measured`,
      [...byFaction]
        .sort((a, b) => b[1] - a[1])
        .map(([faction, count]) => `${faction} ${count}`)
        .join(", "),
    ],
    faults: isStale
      ? ["unseen-actors.json does not follow from its actors; run: pnpm dataset:compile"]
      : [],
  };
}
