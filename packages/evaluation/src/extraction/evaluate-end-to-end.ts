import { type PrecisionRecall, toPrecisionRecall } from "../precision-recall.ts";
import type { MatchedArticle } from "./match-statements.ts";
import type { EvaluatedStatement } from "./statement.ts";

/**
 * The headline figure: a statement counts only when it is found and its faction and its stance are right, over statements whose gold
 * or predicted stance is not `ignored` (default `unrelated`). A statement without a stance counts as one whose stance is not ignored.
 */
export function evaluateEndToEnd(
  articles: readonly MatchedArticle[],
  { ignored = "unrelated" }: { readonly ignored?: string } = {},
): PrecisionRecall {
  const counts = (statement: EvaluatedStatement): boolean => statement.stance?.label !== ignored;
  let right = 0;
  let gold = 0;
  let predicted = 0;
  for (const { pairs, missed, spurious } of articles) {
    for (const pair of pairs) {
      if (counts(pair.gold)) gold++;
      if (counts(pair.predicted)) predicted++;
      if (counts(pair.gold) && agree(pair.gold, pair.predicted)) right++;
    }
    gold += missed.filter(counts).length;
    predicted += spurious.filter(counts).length;
  }
  return toPrecisionRecall(right, predicted, gold);
}

function agree(a: EvaluatedStatement, b: EvaluatedStatement): boolean {
  return a.faction?.label === b.faction?.label && a.stance?.label === b.stance?.label;
}
