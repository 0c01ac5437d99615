import type { Question } from "../training/training-data.ts";
import { formatInterval } from "./format-figures.ts";
import type { TrainingReport } from "./report.ts";

/** The model's card: what it answers, made from what, how well, and what it is not for. */
export function formatCard(report: TrainingReport, questions: readonly Question[]): string {
  const { name, figures, dataset, folds, seed, backend } = report;
  const { labels } = questions[0]!;
  const headline = figures.fAverage ?? figures.macroF1;
  return `---
language: ar
library_name: tfjs
pipeline_tag: text-classification
---
# ${name}

Answers ${questions.length === 1 ? "one question" : `${questions.length} questions`} about a text: ${questions.map(({ shown }) => shown).join(", ")}. Labels: ${labels.join(", ")}.
A TensorFlow.js layers model; the folder opens in \`tf.loadLayersModel\` and in Qawl without TensorFlow.

| | |
|---|---|
| trained on | ${dataset.validation.rows} cases of ${dataset.files.join(", ")}, SHA-256 \`${dataset.sha256.slice(0, 16)}…\` |
| seed, backend | ${seed}, ${backend} |
| ${figures.fAverage === null ? "macro-F1" : "F-avg"}, ${folds}-fold cross-validation | ${formatInterval(headline)} |
| calibration error | ${(100 * figures.calibrationError).toFixed(1)} points |

[report.md](report.md) has every figure, by label and target.

## Use it for, and not for

Texts like those it was trained on, for a person who reads the answers. Not to decide about a person; not for other targets, dialects or kinds of text, on which nothing
was measured. Leave out answers of low probability: the coverage table of the report says what that gains.
`;
}
