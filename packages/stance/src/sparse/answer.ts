import type { Span } from "@qawl/arabic";
import type { ExplainedRow } from "@qawl/features";
import { softmax } from "./evaluate-head.ts";
import { type Contributions, explainHead } from "./explain-head.ts";
import type { Activated, ReadyHead } from "./ready-head.ts";

/** Words and how far they pulled towards the chosen label and away from the runner-up, in logits. */
export interface Evidence {
  readonly span: Span;
  readonly weight: number;
}

/** The answer of one head. */
export interface Classification {
  readonly label: string;
  readonly probability: number;
  /** The probability is below what was asked for: the label is the best guess and no answer to build on. */
  readonly abstained: boolean;
  /** Every label's probability; they sum to 1. */
  readonly scores: Readonly<Record<string, number>>;
  /** Words of the article, strongest pull first; at most `evidence` of them. */
  readonly evidence: readonly Evidence[];
}

export interface AnswerOptions {
  /** How many words of evidence to give; default 8. */
  readonly evidence?: number;
  /** Abstain where the most probable label is less probable than this, 0 to 1; default 0.5: it is then more likely wrong than right. */
  readonly abstainBelow?: number;
}

/** The most probable label, and the words that set it apart from the next. */
export function answer(
  { labels, weights }: ReadyHead,
  { row, activation }: Activated,
  { evidence = 8, abstainBelow = 0.5 }: AnswerOptions,
): Classification {
  const scores = softmax(activation.logits);
  const ranked = [...scores.keys()].sort((a, b) => scores[b]! - scores[a]! || a - b);
  const [first, second] = [ranked[0]!, ranked[1]!];
  return {
    label: labels[first]!,
    probability: scores[first]!,
    abstained: scores[first]! < abstainBelow,
    scores: Object.fromEntries(labels.map((label, index) => [label, scores[index]!])),
    evidence:
      evidence === 0
        ? []
        : gather(row, explainHead(weights, row, activation, first, second), evidence),
  };
}

interface Pull {
  readonly span: Span;
  weight: number;
  /** Another pull on words that begin at the same place. */
  readonly beside: Pull | undefined;
}

/** Each feature's pull is shared out over its occurrences, and pulls on the same words are added. */
function gather(
  { places: { offsets, starts, ends } }: ExplainedRow,
  { entries }: Contributions,
  limit: number,
): readonly Evidence[] {
  const pulls: Pull[] = [];
  const byStart = new Map<number, Pull>();
  for (let entry = 0; entry < entries.length; entry++) {
    const [from, to] = [offsets[entry]!, offsets[entry + 1]!];
    const weight = entries[entry]! / (to - from);
    for (let place = from; place < to; place++) {
      const [start, end] = [starts[place]!, ends[place]!];
      const first = byStart.get(start);
      let pull = first;
      while (pull !== undefined && pull.span.end !== end) pull = pull.beside;
      if (pull !== undefined) pull.weight += weight;
      else {
        pull = { span: { start, end }, weight, beside: first };
        byStart.set(start, pull);
        pulls.push(pull);
      }
    }
  }
  return strongest(pulls, limit).map(({ span, weight }) => ({ span, weight }));
}

/** The first `limit` by strength, then by place; a few of many, so that the rest need not be sorted. */
function strongest(pulls: readonly Pull[], limit: number): readonly Pull[] {
  const first: Pull[] = [];
  for (const pull of pulls) {
    let place = first.length;
    while (place > 0 && isBefore(pull, first[place - 1]!)) place--;
    if (place === limit) continue;
    if (first.length === limit) first.pop();
    first.splice(place, 0, pull);
  }
  return first;
}

function isBefore(a: Pull, b: Pull): boolean {
  const [one, other] = [Math.abs(a.weight), Math.abs(b.weight)];
  return one > other || (one === other && a.span.start < b.span.start);
}
