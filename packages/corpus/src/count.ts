import type { GoldArticle } from "./article.ts";

/** How often each value of one property stands in the corpus, most frequent first. */
export type Counts = readonly (readonly [value: string, count: number])[];

export interface CorpusCounts {
  readonly articles: number;
  readonly statements: number;
  readonly genre: Counts;
  readonly setting: Counts;
  readonly form: Counts;
  readonly sourceKind: Counts;
  readonly faction: Counts;
  readonly stance: Counts;
  readonly tag: Counts;
  readonly lemma: Counts;
}

/** Counts articles and statements by each property a report speaks of. Linear in the statements. */
export function countCorpus(articles: readonly GoldArticle[]): CorpusCounts {
  const statements = articles.flatMap((article) => article.statements);
  return {
    articles: articles.length,
    statements: statements.length,
    genre: tally(articles.map((article) => article.genre)),
    setting: tally(articles.map((article) => article.setting)),
    form: tally(statements.map((statement) => statement.form)),
    sourceKind: tally(statements.map((statement) => statement.source.kind)),
    faction: tally(statements.map((statement) => statement.faction.label)),
    stance: tally(statements.map((statement) => statement.stance.label)),
    tag: tally(statements.flatMap((statement) => statement.tags)),
    lemma: tally(statements.map((statement) => statement.cue.lemma || "-")),
  };
}

function tally(values: readonly string[]): Counts {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
}
