import { type MatchedArticle, matchStatements } from "@qawl/evaluation";
import type { AnnotatedStatement, AnnotatedText } from "./annotated-text.ts";

/** Two statements, one of each hand, that mark the same act of speech. */
export interface HandPair {
  readonly first: AnnotatedStatement;
  readonly second: AnnotatedStatement;
  /** Token F1 of the contents, 0.5 to 1. */
  readonly overlap: number;
  /** Token F1 of the source phrases; 1 where neither hand marked one. */
  readonly sourceOverlap: number;
}

/** One article that both hands read. */
export interface PairedArticle {
  readonly id: string;
  readonly text: string;
  readonly pairs: readonly HandPair[];
  readonly onlyFirst: readonly AnnotatedStatement[];
  readonly onlySecond: readonly AnnotatedStatement[];
}

/**
 * Pairs the statements of two hands in the articles that both read with the same text, by the rule that finds a system's statements
 * (`matchStatements`: content token F1 >= 0.5, one to one, best first). Articles come in the order of `second`; one whose text differs
 * between the hands is left out, for offsets into different texts cannot be compared.
 */
export function pairHands(
  first: readonly AnnotatedText[],
  second: readonly AnnotatedText[],
): readonly PairedArticle[] {
  const byId = new Map(first.map((article) => [article.id, article]));
  return second.flatMap((theirs) => {
    const ours = byId.get(theirs.id);
    return ours === undefined || ours.text !== theirs.text ? [] : [pairArticle(ours, theirs)];
  });
}

function pairArticle(first: AnnotatedText, second: AnnotatedText): PairedArticle {
  const matched = matchStatements({
    id: first.id,
    text: first.text,
    gold: first.statements.map(toEvaluated),
    predicted: second.statements.map(toEvaluated),
  });
  const firstOf = statementsById(first);
  const secondOf = statementsById(second);
  return {
    id: first.id,
    text: first.text,
    pairs: matched.pairs.map(({ gold, predicted, overlap, sourceOverlap }) => ({
      first: firstOf(gold),
      second: secondOf(predicted),
      overlap,
      sourceOverlap,
    })),
    onlyFirst: matched.missed.map(firstOf),
    onlySecond: matched.spurious.map(secondOf),
  };
}

type Evaluated = MatchedArticle["missed"][number];

/** Actors are left out: whom each hand took for the speaker must not decide which statements belong together. */
function toEvaluated(statement: AnnotatedStatement): Evaluated {
  return { ...statement, source: { ...statement.source, actor: null } };
}

function statementsById({
  statements,
}: AnnotatedText): (evaluated: Evaluated) => AnnotatedStatement {
  const byId = new Map(statements.map((statement) => [statement.id, statement]));
  return (evaluated) => byId.get((evaluated as Evaluated & { readonly id: string }).id)!;
}
