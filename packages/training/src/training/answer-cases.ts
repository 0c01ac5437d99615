import type { StanceModel } from "@qawl/stance";
import type { Outcome } from "../measures/outcome.ts";
import { toOutcomes } from "../measures/to-outcomes.ts";
import { answer } from "./answer.ts";
import { casesFor } from "./cross-validate.ts";
import type { TrainingData } from "./training-data.ts";

/** What a model says of every case whose questions it answers; heads are found by the names of the questions. */
export function answerCases(
  { heads, weights }: StanceModel,
  data: TrainingData,
): readonly Outcome[] {
  return data.questions.flatMap((question) => {
    const index = heads.findIndex(({ name }) => name === question.name);
    if (index === -1) return [];
    const head = { head: heads[index]!, weights: weights[index]! };
    const asked = { ...question, labels: head.head.labels };
    const held = casesFor(data, question);
    const logits = answer(
      head,
      held.map((place) => data.cases[place]!),
    );
    return toOutcomes(
      data,
      asked,
      held.map((place, at) => ({ index: place, logits: logits[at]! })),
    );
  });
}
