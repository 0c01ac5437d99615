// Serving without TensorFlow.

// Probabilities that mean what they say.
export { type About, type Shares, toArticleShift } from "./calibration/article-shares.ts";
export { fitTemperature, type LogitCase } from "./calibration/fit-temperature.ts";
export { scaleHead } from "./calibration/scale-head.ts";
// The model as data.
export { loadModel } from "./folder/load-model.ts";
export type { ModelFiles } from "./folder/model-files.ts";
export { sha256 } from "./folder/sha256.ts";
export type { Head, HeadWeights, Manifest, StanceModel } from "./model/head.ts";
export type { Classification, Evidence } from "./sparse/answer.ts";
export { type Classify, type ClassifyOptions, createClassify } from "./sparse/classify.ts";
export { type ClassifyArticle, createClassifyArticle } from "./sparse/classify-article.ts";
export { evaluateHead, type HeadActivation, softmax } from "./sparse/evaluate-head.ts";
export { type Contributions, explainHead } from "./sparse/explain-head.ts";
// Whole texts, fast.
export { createScore, type Score, type ScoreOptions } from "./text/create-score.ts";
