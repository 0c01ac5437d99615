import {
  createVectorize,
  type ExplainedRow,
  type StatementInput,
  type Vectorize,
} from "@qawl/features";
import type { Head, HeadWeights, StanceModel } from "../model/head.ts";
import { evaluateHead, type HeadActivation } from "./evaluate-head.ts";

/** A head with its weights and its look-up table. */
export interface ReadyHead extends Head {
  readonly weights: HeadWeights;
  /** Built when first asked. */
  vectorize: Vectorize | null;
}

export function readyHeads({ heads, weights }: StanceModel): readonly ReadyHead[] {
  return heads.map((head, index) => ({ ...head, weights: weights[index]!, vectorize: null }));
}

/** A statement as a head sees it, and what the head makes of it. */
export interface Activated {
  readonly row: ExplainedRow;
  readonly activation: HeadActivation;
}

export function activate(head: ReadyHead, input: StatementInput): Activated {
  head.vectorize ??= createVectorize(head.vectorizer);
  const row = head.vectorize(input);
  return { row, activation: evaluateHead(head.weights, row) };
}
