import type { Skeleton } from "./sentence-skeletons.ts";

/** How often the sentences of a corpus share their frame with a sentence of another article. */
export interface SkeletonRepetition {
  /** Sentences that keep enough words to have a frame of their own. */
  readonly sentences: number;
  /** Of these, how many have the frame of a sentence in another article. */
  readonly repeated: number;
  readonly share: number;
  /** The frames met in most articles, most frequent first. */
  readonly most: readonly { readonly frame: string; readonly articles: number }[];
}

/**
 * Measures repetition over the sentences that keep at least `kept` words (default 3): shorter frames (`قال _ ان _`) are the language's own.
 * Two figures can be compared only for as many sentences, for repetition grows with the corpus: give samples of one size.
 */
export function skeletonRepetition(
  articles: readonly (readonly Skeleton[])[],
  { kept = 3 }: { readonly kept?: number } = {},
): SkeletonRepetition {
  const holders = new Map<string, Set<number>>();
  const framed = articles.map((article) => article.filter((skeleton) => skeleton.kept >= kept));
  framed.forEach((article, number) => {
    for (const { frame } of article) {
      const held = holders.get(frame);
      if (held === undefined) holders.set(frame, new Set([number]));
      else held.add(number);
    }
  });
  const sentences = framed.flat();
  const repeated = sentences.filter(({ frame }) => holders.get(frame)!.size > 1).length;
  return {
    sentences: sentences.length,
    repeated,
    share: sentences.length === 0 ? 0 : repeated / sentences.length,
    most: [...holders]
      .map(([frame, held]) => ({ frame, articles: held.size }))
      .filter(({ articles: count }) => count > 1)
      .sort((a, b) => b.articles - a.articles || (a.frame < b.frame ? -1 : 1))
      .slice(0, 10),
  };
}
