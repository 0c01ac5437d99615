import { closeContents, type GoldArticle } from "@qawl/corpus";
import type { Section } from "./section.ts";

const WITHIN = 0.4;
/** The bound between two splits. */
export const ACROSS = 0.3;

/** Contents too much alike: anywhere, and more strictly between two splits. */
export function duplicatesSection(
  articles: readonly GoldArticle[],
  splitOf: ReadonlyMap<string, string>,
): Section {
  const close = closeContents(articles, splitOf, ACROSS);
  const across = close.filter(({ acrossSplits }) => acrossSplits);
  const worst = (pairs: typeof close): string =>
    pairs.length === 0 ? `below ${ACROSS}` : pairs[0]!.similarity.toFixed(2);
  return {
    title: "Near-duplicate contents (character 5-grams, Jaccard, normalised)",
    lines: [
      `highest of all ${worst(close)}, must be below ${WITHIN}; highest across splits ${worst(across)}, must be below ${ACROSS}`,
      `pairs at ${ACROSS} and above: ${close.length}, across splits ${across.length}`,
    ],
    faults: close
      .filter(({ similarity, acrossSplits }) => similarity >= WITHIN || acrossSplits)
      .map(
        ({ first, second, similarity, words, acrossSplits }) =>
          `near-duplicate ${similarity.toFixed(2)}${acrossSplits ? " across splits" : ""}: ${first} ~ ${second}: ${words[0].slice(0, 60)} ~ ${words[1].slice(0, 60)}`,
      ),
  };
}
