import { formatInterval, points, type TrainingReport } from "@qawl/training";

const LEAST_WIDTH = 32;

/** What a run ends with: the figures of the cross-validation, and where the rest stands. */
export function formatPoints(
  {
    figures,
    folds,
    baselines,
    test,
  }: Pick<TrainingReport, "figures" | "folds" | "baselines" | "test">,
  out: string,
): string {
  const shown = figures.questions.map((question) => question.shown.length + 4);
  const width = Math.max(LEAST_WIDTH, ...shown);
  const line = (name: string, value: string): string => `${name.padEnd(width)}${value}`;
  const headline = ({ fAverage, macroF1 }: typeof figures): string =>
    formatInterval(fAverage ?? macroF1);
  const kind = figures.fAverage === null ? "macro-F1" : "F-avg";
  return [
    line(`${kind}, ${folds}-fold CV`, headline(figures)),
    ...(figures.questions.length > 1
      ? figures.questions.map((one) => line(`  ${one.shown}`, bothOf(one)))
      : []),
    ...(figures.fAverage === null ? [] : [line("macro-F1", formatInterval(figures.macroF1))]),
    line("accuracy", formatInterval(figures.accuracy)),
    ...baselines.map((one) => line(`${kind} of ${one.name}`, headline(one.figures))),
    ...(test === null ? [] : [line(`${kind} on the test data`, headline(test))]),
    line("model and report.md", out),
    "",
  ].join("\n");
}

function bothOf({ fAverage, macroF1 }: TrainingReport["figures"]["questions"][number]): string {
  const sides = fAverage === null ? [] : [`F-avg ${points(fAverage)}`];
  return [...sides, `macro-F1 ${points(macroF1)}`].join(", ");
}
