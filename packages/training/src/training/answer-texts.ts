import { createVectorize } from "@qawl/features";
import { evaluateHead, type StanceModel, softmax } from "@qawl/stance";
import type { ModelTask } from "../table/model-task.ts";
import { toStatement } from "./to-statement.ts";
import { questionOf } from "./to-table-data.ts";

/** A text and what its label is about; `null` where there is one question only. */
export interface TargetedText {
  readonly text: string;
  readonly target: string | null;
}

/** What a model says of a text. */
export interface TextAnswer {
  /** The name of the question that was answered. */
  readonly question: string;
  readonly predicted: string;
  readonly probability: number;
  /** Label -> probability. */
  readonly scores: Readonly<Record<string, number>>;
  /** Whether the target of the text has a head of its own, where any has. */
  readonly known: boolean;
}

/** Answers texts by a model of tables, in their order. A text of a target without a head of its own is answered by the head for all others. */
export function answerTexts(
  { heads, weights }: StanceModel,
  { questions }: ModelTask,
  texts: readonly TargetedText[],
): readonly TextAnswer[] {
  const readers = heads.map((head, index) => {
    const vectorize = createVectorize(head.vectorizer);
    const input = weights[index]!;
    return {
      name: head.name,
      read: (statement: Parameters<typeof vectorize>[0]): Float32Array =>
        softmax(evaluateHead(input, vectorize(statement)).logits),
    };
  });
  const { labels } = questions[0]!;
  return texts.map(({ text, target }) => {
    const question = questionOf(questions, target)!;
    const scores = readers.find(({ name }) => name === question.name)!.read(toStatement(text));
    const top = scores.reduce((best, score, label) => (score > scores[best]! ? label : best), 0);
    return {
      question: question.name,
      predicted: labels[top]!,
      probability: scores[top]!,
      scores: Object.fromEntries(labels.map((label, index) => [label, scores[index]!])),
      known: target === null || question.target !== null || questions.length === 1,
    };
  });
}
