import type { StanceModel } from "@qawl/stance";
import type { Outcome } from "../measures/outcome.ts";
import type { LabelledRow } from "../table/labelled-row.ts";
import type { ModelTask } from "../table/model-task.ts";
import { answerTexts, type TextAnswer } from "./answer-texts.ts";

/** What a model says of a labelled row. */
export interface RowAnswer extends Outcome, TextAnswer {
  readonly row: LabelledRow;
}

/** Answers labelled rows as `answerTexts` does. Labels are compared without regard to case. */
export function answerRows(
  model: StanceModel,
  task: ModelTask,
  rows: readonly LabelledRow[],
): readonly RowAnswer[] {
  const { labels } = task.questions[0]!;
  const spelled = new Map(labels.map((label) => [label.toLowerCase(), label]));
  return answerTexts(model, task, rows).map((answer, index) => {
    const row = rows[index]!;
    const gold = spelled.get(row.label.toLowerCase()) ?? row.label;
    return { ...answer, row, group: row.id, gold };
  });
}
