import { createVectorize } from "@qawl/features";
import { evaluateHead, type StanceModel, softmax } from "@qawl/stance";
import type { Outcome } from "../measures/outcome.ts";
import type { LabelledRow } from "../table/labelled-row.ts";
import type { ModelTask } from "../table/model-task.ts";
import { toStatement } from "./to-statement.ts";
import { questionOf } from "./to-table-data.ts";

/** What a model says of a labelled row. */
export interface RowAnswer extends Outcome {
  readonly row: LabelledRow;
  readonly scores: Readonly<Record<string, number>>;
  /** Whether the target of the row has a head of its own, where any has. */
  readonly known: boolean;
}

/**
 * Answers labelled rows. A row of a target without a head of its own is answered by the head for all others. Labels are compared without regard to case.
 */
export function answerRows(
  { heads, weights }: StanceModel,
  { questions }: ModelTask,
  rows: readonly LabelledRow[],
): readonly RowAnswer[] {
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
  const spelled = new Map(labels.map((label) => [label.toLowerCase(), label]));
  return rows.map((row) => {
    const statement = toStatement(row.text);
    const question = questionOf(questions, row.target)!;
    const scores = readers.find(({ name }) => name === question.name)!.read(statement);
    const top = scores.reduce((best, score, label) => (score > scores[best]! ? label : best), 0);
    return {
      row,
      question: question.name,
      group: row.id,
      gold: spelled.get(row.label.toLowerCase()) ?? row.label,
      predicted: labels[top]!,
      probability: scores[top]!,
      scores: Object.fromEntries(labels.map((label, index) => [label, scores[index]!])),
      known: row.target === null || question.target !== null || questions.length === 1,
    };
  });
}
