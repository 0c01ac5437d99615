import type { Figures } from "../measures/figures.ts";
import { formatFigures, formatInterval, formatTable, points } from "./format-figures.ts";
import type { PlotName } from "./plots.ts";
import type { TrainingReport } from "./report.ts";

/** The report as Markdown. */
export function formatReport(report: TrainingReport, plots: readonly PlotName[]): string {
  const { name, folds, seed, backend, dataset, figures, test } = report;
  const picture = (plot: PlotName, told: string): readonly string[] =>
    plots.includes(plot) ? ["", `![${told}](plot-${plot}.svg)`] : [];
  return [
    `# ${name}: training report`,
    "",
    `${folds}-fold cross-validation, seed ${seed}, backend ${backend}. Points of a hundred; intervals are 95 %, drawn by article or text.`,
    "",
    "## Data",
    "",
    `${dataset.files.join(", ")}; SHA-256 \`${dataset.sha256}\`.`,
    ...dataset.notes.map((note) => `- ${note}`),
    ...dataset.validation.issues.map(({ message, lines }) => {
      return `- ${message}${lines.length === 0 ? "" : ` (lines ${lines.join(", ")} …)`}`;
    }),
    "",
    ...formatCounts(dataset.validation.counts),
    "",
    "## Cross-validation",
    "",
    ...formatFigures(figures),
    ...picture("confusion", "confusion matrix"),
    ...picture("coverage", "accuracy of the surest answers"),
    ...formatBaselines(report),
    ...picture("baselines", "the model beside its baselines"),
    "",
    "## Learning curve",
    "",
    "How well the first fold is answered by heads that saw only a share of the others.",
    "",
    ...formatTable(
      ["share of the cases", "cases", "score"],
      report.learningCurve.map(({ share, cases, score }) => [
        points(share),
        String(cases),
        points(score),
      ]),
    ),
    ...picture("learning-curve", "learning curve"),
    ...formatGrid(report),
    ...(test === null ? [] : ["", "## Test, looked at once", "", ...formatFigures(test)]),
    "",
    "## Settings",
    "",
    "```json",
    JSON.stringify(settingsOf(report), null, 2),
    "```",
    "",
  ].join("\n");
}

/** Word lists and clusters are long; they stand in the model's vectoriser. */
function settingsOf({ config, temperatures, shifts }: TrainingReport): unknown {
  return JSON.parse(
    JSON.stringify({ ...config, temperatures, shifts }, (key, value: unknown) =>
      ["clusters", "concepts", "phrases", "lean", "cueClasses"].includes(key) ? "…" : value,
    ),
  );
}

function formatCounts(
  counts: Readonly<Record<string, Readonly<Record<string, number>>>>,
): readonly string[] {
  const labels = [...new Set(Object.values(counts).flatMap((own) => Object.keys(own)))].sort();
  return formatTable(
    ["rows", ...labels],
    Object.entries(counts).map(([target, own]) => [
      target,
      ...labels.map((label) => String(own[label] ?? 0)),
    ]),
  );
}

function formatBaselines({ baselines, figures }: TrainingReport): readonly string[] {
  if (baselines.length === 0) return [];
  const row = (
    name: string,
    { fAverage, macroF1, accuracy }: Figures,
    ahead: string,
    note: string,
  ) => [
    name,
    fAverage === null ? "–" : formatInterval(fAverage),
    formatInterval(macroF1),
    points(accuracy.value),
    ahead,
    note,
  ];
  return [
    "",
    "## Baselines, in the same folds",
    "",
    "How far this model is ahead: the difference of the scores (F-avg where labels have sides, else macro-F1; mean over what is asked), the same articles or texts drawn for both.",
    "",
    ...formatTable(
      ["", "F-avg", "macro-F1", "accuracy", "this model ahead by", "what it is"],
      [
        row("this model", figures, "", ""),
        ...baselines.map((one) => row(one.name, one.figures, formatInterval(one.ahead), one.note)),
      ],
    ),
  ];
}

function formatGrid({ grid }: TrainingReport): readonly string[] {
  if (grid.length === 0) return [];
  const names = Object.keys(grid[0]!.settings);
  return [
    "",
    "## Grid",
    "",
    "Chosen by the cross-validated score; the best of several flatters itself a little, so judge the model on data it never saw.",
    "",
    ...formatTable(
      ["settings", "score"],
      grid.map(({ settings, score }) => [
        names.map((name) => `${name} ${settings[name]}`).join(", "),
        points(score),
      ]),
    ),
  ];
}
