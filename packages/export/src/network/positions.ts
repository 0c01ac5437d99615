import type { AnalysedArticle } from "../results/analysed-article.ts";
import { type NodeLevel, type Speaker, speakerOf } from "./speaker.ts";

/** How often a speaker counts when he takes one position several times. */
export const COUNTING = ["statement", "article", "month"] as const;
export type Counting = (typeof COUNTING)[number];

/** What one speaker says over all articles. */
export interface Positions {
  readonly speaker: Speaker;
  /** The faction of most of the speaker's statements; of two, the one named first. */
  readonly faction: string;
  readonly statements: number;
  /** The first and last day on which the speaker is quoted, `null` where no article has a date. */
  readonly first: string | null;
  readonly last: string | null;
  /** How often the speaker takes each stance, counted as was asked for; statements on which the model abstained are left out. */
  readonly stances: Readonly<Record<string, number>>;
}

export interface PositionOptions {
  /** Default `actor`. */
  readonly level?: NodeLevel;
  /** Default `statement`; `article` and `month` count a stance once in each, as when duplicates are ignored. */
  readonly counting?: Counting;
  /** Names of registered bodies, for the level `body`. Default: their ids. */
  readonly nameOf?: (id: string) => string | null;
}

interface Growing {
  readonly speaker: Speaker;
  readonly factions: Map<string, number>;
  readonly stances: Map<string, Set<string>>;
  statements: number;
  first: string | null;
  last: string | null;
}

/** The positions of every speaker, in the order in which they first speak. Statements of nobody known are left out. Linear. */
export function positionsOf(
  articles: Iterable<AnalysedArticle>,
  { level = "actor", counting = "statement", nameOf = () => null }: PositionOptions = {},
): readonly Positions[] {
  const found = new Map<string, Growing>();
  let count = 0;
  let articleCount = 0;
  for (const { analysis } of articles) {
    const { published } = analysis.article;
    articleCount++;
    for (const statement of analysis.statements) {
      count++;
      const speaker = speakerOf(statement, level, nameOf);
      if (speaker === null) continue;
      const known = found.get(speaker.id) ?? begin(found, speaker);
      known.statements++;
      add(known.factions, statement.faction.label);
      const { label, abstained } = statement.stance;
      if (!abstained) {
        const units = known.stances.get(label) ?? new Set();
        known.stances.set(label, units);
        if (counting === "statement") units.add(String(count));
        else if (counting === "article") units.add(String(articleCount));
        else units.add(published?.slice(0, 7) ?? "");
      }
      if (published === undefined) continue;
      if (known.first === null || published < known.first) known.first = published;
      if (known.last === null || published > known.last) known.last = published;
    }
  }
  return [...found.values()].map(({ speaker, factions, stances, statements, first, last }) => ({
    speaker,
    faction: mostFrequent(factions),
    statements,
    first,
    last,
    stances: Object.fromEntries([...stances].map(([label, units]) => [label, units.size])),
  }));
}

function begin(found: Map<string, Growing>, speaker: Speaker): Growing {
  const fresh: Growing = {
    speaker,
    factions: new Map(),
    stances: new Map(),
    statements: 0,
    first: null,
    last: null,
  };
  found.set(speaker.id, fresh);
  return fresh;
}

function add(counts: Map<string, number>, label: string): void {
  counts.set(label, (counts.get(label) ?? 0) + 1);
}

function mostFrequent(counts: ReadonlyMap<string, number>): string {
  return [...counts].reduce((best, other) => (other[1] > best[1] ? other : best))[0];
}
