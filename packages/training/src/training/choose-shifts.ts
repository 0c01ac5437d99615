import { headline } from "../measures/figures.ts";
import { toOutcomes } from "../measures/to-outcomes.ts";
import type { HeldAnswer, HeldAnswers } from "./cross-validate.ts";
import type { TrainingData } from "./training-data.ts";

const STEP = 0.1;
const LOWEST = -15;
const HIGHEST = 6;
const ROUNDS = 2;
/** What a shift of one costs in score: of two that gain the same, the smaller is taken. */
const PRICE = 0.003;

/** Answers whose logits were shifted towards the best score, each fold by what the others say; and the shifts that all folds together say. */
export interface ShiftedAnswers {
  readonly answers: HeldAnswers;
  /** By label number. */
  readonly shifts: readonly number[];
}

/**
 * The most probable label is not the one that makes F-avg or macro-F1 best. What is added to the logit of each label, for all questions alike, is
 * chosen on held answers: for the figures of a fold on those of the other folds only, so that no case has a say in how it is judged.
 */
export function chooseShifts(
  data: TrainingData,
  answers: HeldAnswers,
  foldOf: readonly number[],
  folds: number,
): ShiftedAnswers {
  const perFold = Array.from({ length: folds }, (_, fold) =>
    searchShifts(
      data,
      pick(answers, ({ index }) => foldOf[index] !== fold),
    ),
  );
  const shifted = Object.entries(answers).map(([name, held]) => [
    name,
    held.map(({ index, logits }) => ({ index, logits: add(logits, perFold[foldOf[index]!]!) })),
  ]);
  return { answers: Object.fromEntries(shifted), shifts: searchShifts(data, answers) };
}

/** One label after the other, twice; the first side (or label) stays where it is. */
function searchShifts(data: TrainingData, answers: HeldAnswers): readonly number[] {
  const { labels, sides } = data.questions[0]!;
  const fixed = Math.max(0, labels.indexOf(sides[0] ?? ""));
  let shifts = labels.map(() => 0);
  let highest = scoreOf(data, answers, shifts);
  for (let round = 0; round < ROUNDS; round++) {
    for (const label of labels.keys()) {
      if (label === fixed) continue;
      for (let steps = LOWEST; steps <= HIGHEST; steps++) {
        const tried = shifts.with(label, steps * STEP);
        const score = scoreOf(data, answers, tried);
        if (score <= highest) continue;
        highest = score;
        shifts = tried;
      }
    }
  }
  return shifts;
}

function scoreOf(data: TrainingData, answers: HeldAnswers, shifts: readonly number[]): number {
  const outcomes = data.questions.flatMap((question) =>
    toOutcomes(
      data,
      question,
      answers[question.name]!.map(({ index, logits }) => ({ index, logits: add(logits, shifts) })),
    ),
  );
  const price = shifts.reduce((sum, shift) => sum + Math.abs(shift), 0) * PRICE;
  return headline(data.questions, outcomes) - price;
}

function pick(answers: HeldAnswers, wanted: (answer: HeldAnswer) => boolean): HeldAnswers {
  return Object.fromEntries(
    Object.entries(answers).map(([name, held]) => [name, held.filter(wanted)]),
  );
}

function add(logits: readonly number[], shifts: readonly number[]): readonly number[] {
  return logits.map((logit, label) => logit + shifts[label]!);
}
