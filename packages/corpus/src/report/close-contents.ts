import { normalize } from "@qawl/arabic";
import type { GoldStatement } from "../article.ts";
import { findNearDuplicates } from "../near-duplicates.ts";

/** Two statements whose contents share more of their character 5-grams than they should. */
export interface CloseContents {
  readonly first: string;
  readonly second: string;
  readonly similarity: number;
  /** They stand in articles of two splits: what was trained on would be met again in the test. */
  readonly acrossSplits: boolean;
  readonly words: readonly [string, string];
}

/** What has statements with contents: an article or a digest. */
export interface ContentHolder {
  readonly id: string;
  readonly text: string;
  readonly statements: readonly Pick<GoldStatement, "id" | "content">[];
}

/**
 * Every two contents with a Jaccard similarity of at least `threshold` after `match` normalisation, however short they are, most alike
 * first. Contents that overlap in their article (one quotes the other, or two sources share one) are not compared.
 */
export function closeContents(
  articles: readonly ContentHolder[],
  splitOf: ReadonlyMap<string, string>,
  threshold: number,
): readonly CloseContents[] {
  const contents = articles.flatMap(({ id, text, statements }) =>
    statements.map((statement) => ({
      article: id,
      name: `${id}/${statement.id}`,
      start: statement.content[0]?.span.start ?? 0,
      end: statement.content.at(-1)?.span.end ?? 0,
      words: normalize(
        statement.content.map(({ span }) => text.slice(span.start, span.end)).join(" "),
        { profile: "match" },
      ),
    })),
  );
  return findNearDuplicates(
    contents.map(({ words }) => words),
    { threshold },
  ).flatMap(({ first, second, similarity }) => {
    const [a, b] = [contents[first]!, contents[second]!];
    if (a.article === b.article && a.start < b.end && b.start < a.end) return [];
    return [
      {
        first: a.name,
        second: b.name,
        similarity,
        acrossSplits: splitOf.get(a.article) !== splitOf.get(b.article),
        words: [a.words, b.words] as const,
      },
    ];
  });
}
