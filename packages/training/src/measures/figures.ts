import {
  bootstrap,
  calibrationError,
  evaluateLabels,
  fAverage,
  type Interval,
  type LabelReport,
} from "@qawl/evaluation";
import type { Question } from "../training/training-data.ts";
import type { Outcome } from "./outcome.ts";
import { createTally, decisive, sidesOf } from "./tally.ts";

/** Accuracy of the surest answers, when only their share is given. */
export interface CoveragePoint {
  readonly coverage: number;
  readonly accuracy: number;
  readonly macroF1: number;
  /** Answers below this probability are left out. */
  readonly threshold: number;
}

/** The figures of one question. */
export interface QuestionFigures extends LabelReport {
  readonly question: string;
  readonly shown: string;
  /** Mean F1 of the two sides; `null` where the labels have no sides. */
  readonly fAverage: number | null;
  readonly calibrationError: number;
  readonly coverage: readonly CoveragePoint[];
}

/** The figures of a run: each question, and the means over questions with their intervals. */
export interface Figures {
  readonly questions: readonly QuestionFigures[];
  readonly count: number;
  readonly accuracy: Interval;
  readonly macroF1: Interval;
  readonly weightedF1: Interval;
  readonly fAverage: Interval | null;
  readonly calibrationError: number;
}

export interface FiguresOptions {
  /** Draws of the bootstrap; default 500. */
  readonly rounds?: number;
  readonly seed?: number;
}

/** Measures outcomes: every figure a question, then its mean over questions with a 95 % interval drawn by group. */
export function measureFigures(
  questions: readonly Question[],
  outcomes: readonly Outcome[],
  { rounds = 500, seed = 2026 }: FiguresOptions = {},
): Figures {
  const answered = new Set(outcomes.map(({ question }) => question));
  const asked = questions.filter(({ name }) => answered.has(name));
  const { cellOf, mean } = createTally(asked, outcomes);
  const groups = new Map<string, number[]>();
  for (const outcome of outcomes) {
    const members = groups.get(outcome.group);
    if (members === undefined) groups.set(outcome.group, [cellOf(outcome)]);
    else members.push(cellOf(outcome));
  }
  const units = [...groups.values()];
  const interval = (measure: Parameters<typeof mean>[1]): Interval =>
    bootstrap(units, (drawn) => mean(drawn, measure), { rounds, seed });
  const sided = asked.length > 0 && asked.every(({ sides }) => sides.length > 0);
  return {
    questions: asked.map((question) => figuresOf(question, of(question, outcomes))),
    count: outcomes.length,
    accuracy: interval(({ accuracy }) => accuracy),
    macroF1: interval(({ macroF1 }) => macroF1),
    weightedF1: interval(({ weightedF1 }) => weightedF1),
    fAverage: sided ? interval(sidesOf) : null,
    calibrationError: calibrationError(outcomes.map(toScored)),
  };
}

/** The score that decides between configurations, a mean over the questions that have outcomes. */
export function headline(questions: readonly Question[], outcomes: readonly Outcome[]): number {
  const { cellOf, mean } = createTally(questions, outcomes);
  return mean([outcomes.map(cellOf)], decisive, "answered");
}

function of({ name }: Question, outcomes: readonly Outcome[]): readonly Outcome[] {
  return outcomes.filter(({ question }) => question === name);
}

function figuresOf(question: Question, outcomes: readonly Outcome[]): QuestionFigures {
  return {
    question: question.name,
    shown: question.shown,
    ...evaluateLabels(outcomes),
    fAverage: question.sides.length > 0 ? fAverage(outcomes, question.sides) : null,
    calibrationError: calibrationError(outcomes.map(toScored)),
    coverage: coverageOf(outcomes),
  };
}

function toScored({ gold, predicted, probability }: Outcome) {
  return { probability, right: gold === predicted };
}

/** Ten steps from the surest tenth to all. */
function coverageOf(outcomes: readonly Outcome[]): readonly CoveragePoint[] {
  const STEPS = 10;
  const ranked = [...outcomes].sort((a, b) => b.probability - a.probability);
  return Array.from({ length: STEPS }, (_, step) => {
    const coverage = (step + 1) / STEPS;
    const kept = ranked.slice(0, Math.max(1, Math.round(coverage * ranked.length)));
    const { accuracy, macroF1 } = evaluateLabels(kept);
    return { coverage, accuracy, macroF1, threshold: kept.at(-1)?.probability ?? 0 };
  });
}
