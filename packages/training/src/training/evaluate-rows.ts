import type { StanceModel } from "@qawl/stance";
import { type Figures, type FiguresOptions, measureFigures } from "../measures/figures.ts";
import type { LabelledRow } from "../table/labelled-row.ts";
import type { ModelTask } from "../table/model-task.ts";
import { findCopies } from "../validation/find-copies.ts";
import { answerRows, type RowAnswer } from "./answer-rows.ts";
import { questionOf } from "./to-table-data.ts";
import type { Question } from "./training-data.ts";

export interface RowsEvaluation {
  /** By the targets of the rows, whatever head answered them. */
  readonly figures: Figures;
  /** Targets of rows that no head was trained on. */
  readonly unknownTargets: readonly string[];
  /** Labels of rows that the model never gives. */
  readonly unknownLabels: readonly string[];
  readonly answers: readonly RowAnswer[];
}

/** Measures a model on labelled rows, target by target; intervals are drawn by text, copies together. */
export function evaluateRows(
  model: StanceModel,
  task: ModelTask,
  rows: readonly LabelledRow[],
  options: FiguresOptions = {},
): RowsEvaluation {
  const answers = answerRows(model, task, rows);
  const { labels, sides } = task.questions[0]!;
  // A target is told by the name that the model was trained on.
  const nameOf = (target: string | null): string =>
    target === null ? "all texts" : (questionOf(task.questions, target)?.target ?? target);
  const names = [...new Set(rows.map(({ target }) => nameOf(target)))].sort();
  const questions = names.map(
    (name): Question => ({ name, shown: name, target: name, labels, sides }),
  );
  const { groups } = findCopies(rows.map(({ text }) => text));
  const outcomes = answers.map(({ row, gold, predicted, probability }, index) => ({
    question: nameOf(row.target),
    group: String(groups[index]),
    gold,
    predicted,
    probability,
  }));
  const unknown = answers.filter(({ known }) => !known).map(({ row }) => nameOf(row.target));
  const strange = answers.filter(({ gold }) => !labels.includes(gold)).map(({ gold }) => gold);
  return {
    figures: measureFigures(questions, outcomes, options),
    unknownTargets: [...new Set(unknown)],
    unknownLabels: [...new Set(strange)],
    answers,
  };
}
