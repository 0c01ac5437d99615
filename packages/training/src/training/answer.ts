import { createVectorize } from "@qawl/features";
import { evaluateHead } from "@qawl/stance";
import type { TrainedHead } from "@qawl/stance/tensorflow";
import type { Case } from "./training-data.ts";

/** The logits of a head for each case. */
export function answer(
  { head, weights }: TrainedHead,
  cases: readonly Case[],
): readonly number[][] {
  const vectorize = createVectorize(head.vectorizer);
  return cases.map(({ input }) => Array.from(evaluateHead(weights, vectorize(input)).logits));
}
