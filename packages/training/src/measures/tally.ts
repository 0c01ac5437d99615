import { evaluateConfusion, type LabelReport } from "@qawl/evaluation";
import type { Question } from "../training/training-data.ts";
import type { Outcome } from "./outcome.ts";

/** Counts outcomes in confusion matrices, one a question, so that a draw of the bootstrap is counted, not listed. */
export interface Tally {
  /** The place of an outcome in the matrices, -1 for one of another question. */
  readonly cellOf: (outcome: Outcome) => number;
  /** The mean over questions of a measure of the outcomes that stand in these cells; of the questions that have outcomes there, where `answered` says so. */
  readonly mean: (
    drawn: Iterable<readonly number[]>,
    measure: (report: LabelReport, question: Question) => number,
    answered?: "answered",
  ) => number;
}

export function createTally(questions: readonly Question[], outcomes: readonly Outcome[]): Tally {
  const labels = [...new Set(outcomes.flatMap(({ gold, predicted }) => [gold, predicted]))].sort();
  const labelNumber = new Map(labels.map((label, index) => [label, index]));
  const questionNumber = new Map(questions.map(({ name }, index) => [name, index]));
  const size = labels.length;
  const counts = new Uint32Array(questions.length * size * size);
  const reportOf = (question: number): LabelReport => {
    const count = (gold: number, predicted: number): number =>
      counts[(question * size + gold) * size + predicted]!;
    const occurring = [...labels.keys()].filter((one) =>
      labels.some((_, other) => count(one, other) > 0 || count(other, one) > 0),
    );
    const row = (gold: number): [string, number][] =>
      occurring.map((predicted) => [labels[predicted]!, count(gold, predicted)]);
    return evaluateConfusion(
      Object.fromEntries(occurring.map((gold) => [labels[gold]!, Object.fromEntries(row(gold))])),
    );
  };
  return {
    cellOf: ({ question, gold, predicted }) => {
      const number = questionNumber.get(question);
      if (number === undefined) return -1;
      return (number * size + labelNumber.get(gold)!) * size + labelNumber.get(predicted)!;
    },
    mean: (drawn, measure, answered) => {
      counts.fill(0);
      for (const cells of drawn) for (const cell of cells) if (cell >= 0) counts[cell]!++;
      const values = questions.flatMap((question, number) => {
        const report = reportOf(number);
        return answered !== undefined && report.count === 0 ? [] : [measure(report, question)];
      });
      return values.reduce((sum, value) => sum + value, 0) / values.length;
    },
  };
}

/** F-avg of a question: the mean F1 of its two sides, 0 for a side that never occurs. */
export function sidesOf({ perLabel }: LabelReport, { sides }: Question): number {
  return sides.reduce((sum, side) => sum + (perLabel[side]?.f1 ?? 0), 0) / sides.length;
}

/** What decides between configurations: F-avg where the labels have sides, else macro-F1. */
export function decisive(report: LabelReport, question: Question): number {
  return question.sides.length > 0 ? sidesOf(report, question) : report.macroF1;
}
