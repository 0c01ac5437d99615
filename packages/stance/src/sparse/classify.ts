import type { Span } from "@qawl/arabic";
import {
  createVectorize,
  type ExplainedRow,
  type StatementInput,
  type Vectorize,
} from "@qawl/features";
import type { HeadWeights, StanceModel } from "../model/head.ts";
import { evaluateHead, softmax } from "./evaluate-head.ts";
import { type Contributions, explainHead } from "./explain-head.ts";

/** Words and how far they pulled towards the chosen label and away from the runner-up, in logits. */
export interface Evidence {
  readonly span: Span;
  readonly weight: number;
}

/** The answer of one head. */
export interface Classification {
  readonly label: string;
  readonly probability: number;
  /** Every label's probability; they sum to 1. */
  readonly scores: Readonly<Record<string, number>>;
  /** Words of the article, strongest pull first; at most `evidence` of them. */
  readonly evidence: readonly Evidence[];
}

export interface ClassifyOptions {
  /** How many words of evidence to give; default 8. */
  readonly evidence?: number;
  /** The names of the heads that are asked; default: all. A head that is not asked costs nothing. */
  readonly heads?: readonly string[];
}

/** Answers of the heads for one statement, by head name. */
export type Classify = (
  input: StatementInput,
  options?: ClassifyOptions,
) => Readonly<Record<string, Classification>>;

/**
 * Prepares a model for use without TensorFlow. The look-up table of a head is built when it is first asked; each call is linear in the
 * statement.
 */
export function createClassify(model: StanceModel): Classify {
  const heads = model.heads.map((head, index) => ({
    head,
    weights: model.weights[index]!,
    vectorize: null as Vectorize | null,
  }));
  return (input, { evidence = 8, heads: asked } = {}) => {
    const answers: Record<string, Classification> = {};
    for (const entry of heads) {
      const { head, weights } = entry;
      if (asked !== undefined && !asked.includes(head.name)) continue;
      entry.vectorize ??= createVectorize(head.vectorizer);
      answers[head.name] = answer(head.labels, weights, entry.vectorize(input), evidence);
    }
    return answers;
  };
}

function answer(
  labels: readonly string[],
  weights: HeadWeights,
  row: ExplainedRow,
  limit: number,
): Classification {
  const activation = evaluateHead(weights, row);
  const scores = softmax(activation.logits);
  const ranked = [...scores.keys()].sort((a, b) => scores[b]! - scores[a]! || a - b);
  const [first, second] = [ranked[0]!, ranked[1]!];
  return {
    label: labels[first]!,
    probability: scores[first]!,
    scores: Object.fromEntries(labels.map((label, index) => [label, scores[index]!])),
    evidence: gather(row, explainHead(weights, row, activation, first, second), limit),
  };
}

/** Each feature's pull is shared out over its occurrences, and pulls on the same words are added. */
function gather(row: ExplainedRow, { entries }: Contributions, limit: number): readonly Evidence[] {
  const bySpan = new Map<string, { span: Span; weight: number }>();
  row.features.forEach(({ spans }, entry) => {
    for (const span of spans) {
      const key = `${span.start} ${span.end}`;
      const weight = entries[entry]! / spans.length;
      const known = bySpan.get(key);
      if (known === undefined) bySpan.set(key, { span, weight });
      else known.weight += weight;
    }
  });
  return [...bySpan.values()]
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight) || a.span.start - b.span.start)
    .slice(0, limit);
}
