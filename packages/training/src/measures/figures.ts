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
  const asked = questions.filter(({ name }) => outcomes.some(({ question }) => question === name));
  const groups = new Map<string, Outcome[]>();
  for (const outcome of outcomes) {
    const members = groups.get(outcome.group);
    if (members === undefined) groups.set(outcome.group, [outcome]);
    else members.push(outcome);
  }
  const units = [...groups.values()];
  const interval = (measure: (pairs: readonly Outcome[], question: Question) => number): Interval =>
    bootstrap(units, (drawn) => meanOver(asked, drawn.flat(), measure), { rounds, seed });
  const sided = asked.length > 0 && asked.every(({ sides }) => sides.length > 0);
  return {
    questions: asked.map((question) => figuresOf(question, of(question, outcomes))),
    count: outcomes.length,
    accuracy: interval((pairs) => evaluateLabels(pairs).accuracy),
    macroF1: interval((pairs) => evaluateLabels(pairs).macroF1),
    weightedF1: interval((pairs) => evaluateLabels(pairs).weightedF1),
    fAverage: sided ? interval((pairs, { sides }) => fAverage(pairs, sides)) : null,
    calibrationError: calibrationError(outcomes.map(toScored)),
  };
}

/** The mean over questions of a measure of each one's outcomes; the headline of a run. */
export function meanOver(
  questions: readonly Question[],
  outcomes: readonly Outcome[],
  measure: (pairs: readonly Outcome[], question: Question) => number,
): number {
  const values = questions.map((question) => measure(of(question, outcomes), question));
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** What decides between configurations: F-avg where the labels have sides, else macro-F1. */
export function headline(questions: readonly Question[], outcomes: readonly Outcome[]): number {
  const asked = questions.filter((question) => of(question, outcomes).length > 0);
  return meanOver(asked, outcomes, (pairs, { sides }) =>
    sides.length > 0 ? fAverage(pairs, sides) : evaluateLabels(pairs).macroF1,
  );
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
