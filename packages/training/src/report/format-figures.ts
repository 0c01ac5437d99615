import type { Interval } from "@qawl/evaluation";
import type { Figures, QuestionFigures } from "../measures/figures.ts";

/** `70.5 (68.9 to 72.0)`: points of a hundred with a 95 % interval. */
export function formatInterval({ value, low, high }: Interval): string {
  return `${points(value)} (${points(low)} to ${points(high)})`;
}

export function points(share: number): string {
  return (100 * share).toFixed(1);
}

/** A Markdown table; cells are taken as they are, but for what would break the row. */
export function formatTable(
  head: readonly string[],
  rows: readonly (readonly string[])[],
): readonly string[] {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
  const rule = `|${head.map((_, index) => (index === 0 ? "---" : "---:")).join("|")}|`;
  return [line(head), rule, ...rows.map(line)];
}

/** The sections of a set of figures: the means, a line a question, and then each question label by label. */
export function formatFigures(figures: Figures): readonly string[] {
  const { questions, fAverage } = figures;
  return [
    ...formatTable(
      ["figure", "points", "95 % interval"],
      [
        ...(fAverage === null ? [] : [["F-avg", fAverage] as const]),
        ["macro-F1", figures.macroF1] as const,
        ["weighted F1", figures.weightedF1] as const,
        ["accuracy", figures.accuracy] as const,
      ].map(([name, { value, low, high }]) => [
        questions.length > 1 ? `${name}, mean over targets` : name,
        points(value),
        `${points(low)} to ${points(high)}`,
      ]),
    ),
    "",
    `${figures.count} cases; calibration error (ECE) ${points(figures.calibrationError)} points.`,
    "",
    ...formatTable(
      ["target", "cases", "F-avg", "macro-F1", "weighted F1", "accuracy", "ECE"],
      questions.map((one) => [
        one.shown,
        String(one.count),
        one.fAverage === null ? "–" : points(one.fAverage),
        points(one.macroF1),
        points(one.weightedF1),
        points(one.accuracy),
        points(one.calibrationError),
      ]),
    ),
    ...questions.flatMap(formatQuestion),
  ];
}

function formatQuestion({
  shown,
  perLabel,
  confusion,
  coverage,
}: QuestionFigures): readonly string[] {
  const labels = Object.keys(perLabel);
  return [
    "",
    `### ${shown}`,
    "",
    ...formatTable(
      ["label", "precision", "recall", "F1", "support"],
      Object.entries(perLabel).map(([label, { precision, recall, f1, gold }]) => [
        label,
        points(precision),
        points(recall),
        points(f1),
        String(gold),
      ]),
    ),
    "",
    ...formatTable(
      ["right label ↓, given →", ...labels],
      labels.map((gold) => [
        gold,
        ...labels.map((predicted) => String(confusion[gold]![predicted]!)),
      ]),
    ),
    "",
    ...formatTable(
      ["answered share", "accuracy", "macro-F1", "from probability"],
      coverage
        .filter((_, step) => step % 2 === 1)
        .map(({ coverage: share, accuracy, macroF1, threshold }) => [
          points(share),
          points(accuracy),
          points(macroF1),
          threshold.toFixed(3),
        ]),
    ),
  ];
}
