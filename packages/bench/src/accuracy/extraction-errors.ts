import type { EvaluatedStatement, MatchedArticle } from "@qawl/evaluation";
import { isSameActor, isSourceRight } from "@qawl/evaluation";

export type ErrorClass = "missed" | "spurious" | "source" | "inherited" | "boundary";

/** One error in readable form. */
export interface ExtractionError {
  readonly article: string;
  readonly class: ErrorClass;
  /** How bad it is, for the order: words of content lost, or 1. */
  readonly weight: number;
  readonly lines: readonly string[];
}

/** Every error of the matched articles: what the annotator has, what the system has, and the words around. */
export function listErrors(articles: readonly MatchedArticle[]): ExtractionError[] {
  return articles.flatMap(errorsOf);
}

function errorsOf({ id, text, pairs, missed, spurious }: MatchedArticle): ExtractionError[] {
  const errors: ExtractionError[] = [];
  const add = (name: ErrorClass, weight: number, ...lines: readonly string[]) =>
    errors.push({ article: id, class: name, weight, lines });
  for (const gold of missed)
    add("missed", lengthOf(gold), `gold ${describe(gold, text)}`, around(gold, text));
  for (const found of spurious)
    add("spurious", lengthOf(found), `found ${describe(found, text)}`, around(found, text));
  for (const pair of pairs) {
    const both = [
      `gold  ${describe(pair.gold, text)}`,
      `found ${describe(pair.predicted, text)}`,
      around(pair.gold, text),
    ] as const;
    const { gold, predicted } = pair;
    if (gold.source.inherited && predicted.source.span === null) {
      if (!isSameActor(gold.source.actor, predicted.source.actor)) add("inherited", 20, ...both);
    } else if (!isSourceRight(pair)) add("source", 20, ...both);
    if (!pair.exact) add("boundary", (1 - pair.overlap) * 20, ...both);
  }
  return errors;
}

function lengthOf({ content }: EvaluatedStatement): number {
  return content.reduce((sum, { span }) => sum + (span.end - span.start) / 6, 0);
}

function describe(statement: EvaluatedStatement, text: string): string {
  const { form, source, cue, content } = statement;
  const words = content.map(({ span }) => text.slice(span.start, span.end)).join(" … ");
  const who = source.span === null ? "-" : text.slice(source.span.start, source.span.end);
  const rule = "rule" in statement ? ` ${String(statement.rule)}` : "";
  const sure = "confidence" in statement ? ` ${Number(statement.confidence).toFixed(2)}` : "";
  return `${form}${rule}${sure} {${who} = ${source.actor?.id ?? "?"}} [${cue.lemma}] ${flat(words)}`;
}

/** The sentence or so in which a statement stands. */
function around({ cue, content, source }: EvaluatedStatement, text: string): string {
  const starts = [content[0]!.span.start, cue.span?.start, source.span?.start];
  const start = Math.min(...starts.filter((at) => at !== undefined));
  const end = content.at(-1)!.span.end;
  return `in: ${flat(text.slice(Math.max(0, start - 120), start))} ⟦${flat(text.slice(start, end))}⟧ ${flat(text.slice(end, end + 80))}`;
}

function flat(words: string): string {
  const line = words.replace(/\n+/g, " ⏎ ").replace(/\s+/g, " ");
  return line.length > 420 ? `${line.slice(0, 200)} … ${line.slice(-200)}` : line;
}
