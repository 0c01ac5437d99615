import type { LabelledRow } from "../table/labelled-row.ts";
import { findSides } from "../table/sides.ts";
import { findCopies } from "../validation/find-copies.ts";
import { toStatement } from "./to-statement.ts";
import type { Case, Question, TrainingData } from "./training-data.ts";

/** Rows from which a target gets a head of its own; those of rarer targets share one. */
const OWN_HEAD = 60;

/** The questions that rows ask: one a target, and one for other targets, too rare or not yet known, or for all texts. */
export function toQuestions(
  rows: readonly LabelledRow[],
  sides: readonly string[] = [],
): readonly Question[] {
  const labels = [...new Set(rows.map(({ label }) => label))].sort();
  const about = { labels, sides: sides.length > 0 ? sides : findSides(labels) };
  const byTarget = new Map<string, LabelledRow[]>();
  for (const row of rows) {
    if (row.target === null) continue;
    const members = byTarget.get(row.target);
    if (members === undefined) byTarget.set(row.target, [row]);
    else members.push(row);
  }
  const own = [...byTarget]
    .filter(
      ([, members]) =>
        members.length >= OWN_HEAD && new Set(members.map(({ label }) => label)).size > 1,
    )
    .map(([target]) => target)
    .sort();
  const questions = own.map((target, index) => ({
    name: `target-${index + 1}`,
    shown: target,
    target,
    ...about,
  }));
  const shown = own.length === 0 ? "all texts" : "other targets";
  return [...questions, { name: "text", shown, target: null, ...about }];
}

/** The question that a row of this target answers: its own, whatever its case and blanks, else the one for all, else none. */
export function questionOf(
  questions: readonly Question[],
  target: string | null,
): Question | undefined {
  return (
    (target === null ? undefined : ownQuestion(questions, target)) ??
    questions.find((question) => question.target === null)
  );
}

function ownQuestion(questions: readonly Question[], target: string): Question | undefined {
  const fold = (name: string | null): string | undefined =>
    name?.toLowerCase().replace(/[\s_-]+/gu, " ");
  return (
    questions.find((question) => question.target === target) ??
    questions.find((question) => fold(question.target) === fold(target))
  );
}

/** Labelled rows as training data; copies of one text are one group. */
export function toTableData(
  rows: readonly LabelledRow[],
  sides: readonly string[] = [],
): TrainingData {
  const questions = toQuestions(rows, sides);
  const groups = findCopies(rows.map(({ text }) => text)).groups;
  const cases = rows.map(
    (row, index): Case => ({
      id: row.id,
      group: String(groups[index]),
      input: toStatement(row.text),
      labels: { [questionOf(questions, row.target)!.name]: row.label },
    }),
  );
  return { together: true, questions, cases };
}
