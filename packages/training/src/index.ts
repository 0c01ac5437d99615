// Labelled tables.

// Annotated articles.
export { isArticle, toArticleData } from "./articles/to-article-data.ts";
// Training and measuring.
export type { Baseline, BaselineCase } from "./baselines/baseline.ts";
export { keywords } from "./baselines/keywords.ts";
export { majority } from "./baselines/majority.ts";
export { loadNaturalBaselines } from "./baselines/natural.ts";
export { wordsOf } from "./baselines/run-baselines.ts";
// Settings.
export { readConfig } from "./config/read-config.ts";
export {
  type GridKey,
  type QuestionConfig,
  TABLE_DEFAULTS,
  type TrainingConfig,
} from "./config/training-config.ts";
export { assignFolds, type FoldCase } from "./folds/assign-folds.ts";
export {
  type CoveragePoint,
  type Figures,
  headline,
  measureFigures,
  type QuestionFigures,
} from "./measures/figures.ts";
export type { Outcome } from "./measures/outcome.ts";
export { type Dataset, readDataset } from "./node/read-dataset.ts";
export { readJson } from "./node/read-json.ts";
export { readTable, type Table } from "./node/read-table.ts";
// What there is to say.
export { formatFigures, formatInterval, points } from "./report/format-figures.ts";
export type { BaselineFigures, TrainingReport } from "./report/report.ts";
export { reportFiles } from "./report/report-files.ts";
export { toReport } from "./report/to-report.ts";
export {
  type AskedColumns,
  type Columns,
  chooseColumns,
  chooseTextColumns,
  type TextColumns,
} from "./table/choose-columns.ts";
export type { LabelledRow } from "./table/labelled-row.ts";
export { type ModelTask, readTask, TASK } from "./table/model-task.ts";
export { findNeither, findSides } from "./table/sides.ts";
export { type RowsOfTable, type TableRecord, toRows } from "./table/to-rows.ts";
export { addFiles } from "./training/add-files.ts";
export { answerCases } from "./training/answer-cases.ts";
export { answerRows, type RowAnswer } from "./training/answer-rows.ts";
export { answerTexts, type TargetedText, type TextAnswer } from "./training/answer-texts.ts";
export { crossValidate, foldsOf, type RunEvents } from "./training/cross-validate.ts";
export { evaluateRows, type RowsEvaluation } from "./training/evaluate-rows.ts";
export {
  countParts,
  type RunTrainingOptions,
  runTraining,
  type TrainingResult,
} from "./training/run-training.ts";
export type { Store } from "./training/store.ts";
export { toQuestions, toTableData } from "./training/to-table-data.ts";
export type { Case, Question, TrainingData } from "./training/training-data.ts";
// Doubts about data.
export { type Copies, type Copy, findCopies } from "./validation/find-copies.ts";
export {
  countLabels,
  type DataIssue,
  type DataPlace,
  examineRows,
  type Validation,
  validateRows,
} from "./validation/validate-rows.ts";
