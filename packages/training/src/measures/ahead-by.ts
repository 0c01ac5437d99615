import { type Interval, pairedBootstrap } from "@qawl/evaluation";
import type { Question } from "../training/training-data.ts";
import { type FiguresOptions, headline } from "./figures.ts";
import type { Outcome } from "./outcome.ts";

/** What two systems answered in one group. */
interface Unit {
  readonly model: Outcome[];
  readonly other: Outcome[];
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
  for (const outcome of model) unitOf(outcome).model.push(outcome);
  for (const outcome of other) unitOf(outcome).other.push(outcome);
  return pairedBootstrap(
    [...units.values()],
    (drawn) =>
      headline(
        questions,
        drawn.flatMap((unit) => unit.model),
      ),
    (drawn) =>
      headline(
        questions,
        drawn.flatMap((unit) => unit.other),
      ),
    { rounds, seed },
  );
}
