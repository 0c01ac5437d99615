// Agreement between annotators.
export { cohenKappa } from "./agreement/cohen-kappa.ts";
export { krippendorffAlpha } from "./agreement/krippendorff-alpha.ts";
// Labels.
export { calibrationError, type ScoredOutcome } from "./classification/calibration-error.ts";
export {
  evaluateConfusion,
  evaluateLabels,
  type LabelPair,
  type LabelReport,
} from "./classification/evaluate-labels.ts";
export { fAverage } from "./classification/f-average.ts";
// Statements.
export { evaluateEndToEnd } from "./extraction/evaluate-end-to-end.ts";
export {
  type ExtractionReport,
  evaluateExtraction,
  type Share,
} from "./extraction/evaluate-extraction.ts";
export { isRegistered, isSameActor, isSourceRight } from "./extraction/is-source-right.ts";
export {
  type MatchedArticle,
  matchStatements,
  type StatementPair,
} from "./extraction/match-statements.ts";
export type {
  EvaluatedActor,
  EvaluatedArticle,
  EvaluatedSpan,
  EvaluatedStatement,
} from "./extraction/statement.ts";
export { type PrecisionRecall, toPrecisionRecall } from "./precision-recall.ts";
// Intervals and seeded chance.
export {
  type BootstrapOptions,
  bootstrap,
  bootstrapAll,
  type Interval,
  pairedBootstrap,
} from "./resampling/bootstrap.ts";
export { createRandom, type Random, shuffle } from "./resampling/create-random.ts";
