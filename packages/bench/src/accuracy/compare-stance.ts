import {
  evaluateEndToEnd,
  evaluateLabels,
  fAverage,
  type Interval,
  pairedBootstrap,
} from "@qawl/evaluation";
import type { EvaluatedCase } from "./evaluated-case.ts";
import { replaceStance } from "./replace-stance.ts";
import type { BaselineAnswers } from "./stance-baselines.ts";

/** Measures in which the model stands beside baselines. */
const COMPARED: Readonly<Record<string, (cases: readonly EvaluatedCase[]) => number>> = {
  "stance F-avg": (cases) => fAverage(cases.flatMap(({ stance }) => stance)),
  "stance macro-F1": (cases) => evaluateLabels(cases.flatMap(({ stance }) => stance)).macroF1,
  "end to end F1": (cases) => evaluateEndToEnd(cases.map(({ raw }) => raw)).f1,
};

/** A figure of a baseline, and by how much the model is ahead in the same articles, drawn together. */
interface Compared {
  readonly figure: string;
  readonly value: number;
  readonly ahead: Interval;
}

/** One article as the model and as a baseline read it. */
interface Unit {
  readonly model: EvaluatedCase;
  readonly baseline: EvaluatedCase;
}

/** The model beside a baseline that reads the very same contents. */
function compareStance(
  cases: readonly EvaluatedCase[],
  { answers }: BaselineAnswers,
): readonly Compared[] {
  const units = cases.map((model): Unit => ({ model, baseline: replaceStance(model, answers) }));
  return Object.entries(COMPARED).map(([figure, measure]) => {
    const ofModel = (drawn: readonly Unit[]): number => measure(drawn.map(({ model }) => model));
    const ofBaseline = (drawn: readonly Unit[]): number =>
      measure(drawn.map(({ baseline }) => baseline));
    return {
      figure,
      value: ofBaseline(units),
      ahead: pairedBootstrap(units, ofModel, ofBaseline),
    };
  });
}

/** A table of the model and baselines; each figure of a baseline with how far the model is ahead of it. */
export function comparisonTable(
  cases: readonly EvaluatedCase[],
  baselines: readonly BaselineAnswers[],
): string {
  const names = Object.keys(COMPARED);
  const cells = (values: readonly string[]): string => `| ${values.join(" | ")} |`;
  const own = Object.values(COMPARED).map((measure) => measure(cases).toFixed(3));
  return [
    cells(["", ...names.flatMap((name) => [name, "model ahead by"])]),
    cells(["---", ...names.flatMap(() => ["---:", "---:"])]),
    cells(["**this model**", ...own.flatMap((value) => [`**${value}**`, ""])]),
    ...baselines.map((baseline) =>
      cells([
        baseline.name,
        ...compareStance(cases, baseline).flatMap(({ value, ahead }) => [
          value.toFixed(3),
          `${signed(ahead.value)} (${signed(ahead.low)} to ${signed(ahead.high)})`,
        ]),
      ]),
    ),
    "",
  ].join("\n");
}

function signed(value: number): string {
  return `${value < 0 ? "−" : "+"}${Math.abs(value).toFixed(3)}`;
}
