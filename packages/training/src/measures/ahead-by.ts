import { type Interval, pairedBootstrap } from "@qawl/evaluation";
import type { Question } from "../training/training-data.ts";
import type { FiguresOptions } from "./figures.ts";
import type { Outcome } from "./outcome.ts";
import { createTally, decisive } from "./tally.ts";

/** What two systems answered in one group, as cells of their tallies. */
interface Unit {
  readonly model: number[];
  readonly other: number[];
}

/** By how much the headline of the model is above that of another system in the same cases, with a 95 % interval; groups are drawn for both at once. */
export function aheadBy(
  questions: readonly Question[],
  model: readonly Outcome[],
  other: readonly Outcome[],
  { rounds = 500, seed = 2026 }: FiguresOptions = {},
): Interval {
  const units = new Map<string, Unit>();
  const unitOf = ({ group }: Outcome): Unit => {
    const known = units.get(group) ?? { model: [], other: [] };
    units.set(group, known);
    return known;
  };
  const { cellOf, mean } = createTally(questions, [...model, ...other]);
  for (const outcome of model) unitOf(outcome).model.push(cellOf(outcome));
  for (const outcome of other) unitOf(outcome).other.push(cellOf(outcome));
  return pairedBootstrap(
    [...units.values()],
    (drawn) =>
      mean(
        drawn.map((unit) => unit.model),
        decisive,
        "answered",
      ),
    (drawn) =>
      mean(
        drawn.map((unit) => unit.other),
        decisive,
        "answered",
      ),
    { rounds, seed },
  );
}
