import { softmax } from "@qawl/stance";
import type { HeldAnswer } from "../training/cross-validate.ts";
import type { Question, TrainingData } from "../training/training-data.ts";
import type { Outcome } from "./outcome.ts";

/** Answers as outcomes, their logits divided by `temperature`. */
export function toOutcomes(
  { cases }: TrainingData,
  question: Question,
  answers: readonly HeldAnswer[],
  temperature = 1,
): readonly Outcome[] {
  return answers.map(({ index, logits }) => {
    const scores = softmax(Float32Array.from(logits, (logit) => logit / temperature));
    const top = scores.reduce((best, score, label) => (score > scores[best]! ? label : best), 0);
    return {
      question: question.name,
      group: cases[index]!.group,
      gold: cases[index]!.labels[question.name]!,
      predicted: question.labels[top]!,
      probability: scores[top]!,
    };
  });
}
