import type { EvaluatedArticle, EvaluatedStatement } from "./statement.ts";
import { createWordIndex, wordF1 } from "./word-index.ts";

/** One statement of each side that speak of the same act. */
export interface StatementPair {
  readonly gold: EvaluatedStatement;
  readonly predicted: EvaluatedStatement;
  /** Token F1 of the contents, 0.5 to 1. */
  readonly overlap: number;
  /** Token F1 of the source phrases; 1 where neither side has one. */
  readonly sourceOverlap: number;
  /** Both contents are the same words. */
  readonly exact: boolean;
}

export interface MatchedArticle {
  readonly id: string;
  readonly text: string;
  readonly pairs: readonly StatementPair[];
  readonly missed: readonly EvaluatedStatement[];
  readonly spurious: readonly EvaluatedStatement[];
}

/** Contents that share less than this token F1 are different statements. */
const FOUND = 0.5;

/**
 * Pairs gold and predicted statements one to one, best content overlap first, among those with token F1 >= 0.5; between equal
 * overlaps (two sources of one content) the better source overlap wins. `pairs` come best first, the others in their own order. Compares
 * every gold with every predicted statement of the article.
 */
export function matchStatements({ id, text, gold, predicted }: EvaluatedArticle): MatchedArticle {
  const index = createWordIndex(text);
  const words = (statement: EvaluatedStatement) => ({
    content: index.wordsIn(statement.content.map(({ span }) => span)),
    source: index.wordsIn(statement.source.span === null ? [] : [statement.source.span]),
  });
  const goldWords = gold.map(words);
  const predictedWords = predicted.map(words);
  const candidates: { g: number; p: number; overlap: number; sourceOverlap: number }[] = [];
  goldWords.forEach((ours, g) => {
    predictedWords.forEach((theirs, p) => {
      const overlap = wordF1(ours.content, theirs.content);
      if (overlap < FOUND) return;
      candidates.push({ g, p, overlap, sourceOverlap: wordF1(ours.source, theirs.source) });
    });
  });
  candidates.sort(
    (a, b) => b.overlap - a.overlap || b.sourceOverlap - a.sourceOverlap || a.g - b.g || a.p - b.p,
  );
  const takenGold = new Set<number>();
  const takenPredicted = new Set<number>();
  const pairs: StatementPair[] = [];
  for (const { g, p, overlap, sourceOverlap } of candidates) {
    if (takenGold.has(g) || takenPredicted.has(p)) continue;
    takenGold.add(g);
    takenPredicted.add(p);
    pairs.push({
      gold: gold[g]!,
      predicted: predicted[p]!,
      overlap,
      sourceOverlap,
      exact: overlap === 1,
    });
  }
  return {
    id,
    text,
    pairs,
    missed: gold.filter((_, g) => !takenGold.has(g)),
    spurious: predicted.filter((_, p) => !takenPredicted.has(p)),
  };
}
