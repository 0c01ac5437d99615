// Backends.

// Training.
export { assembleModel, type TrainedHead } from "./assemble-model.ts";
// Serving by TensorFlow.js.
export { openNetwork } from "./open-network.ts";
export { predict } from "./predict.ts";
export type { TargetedCase, TargetsShape } from "./sparse-loss.ts";
export {
  type HeadConfig,
  type LabelledStatement,
  type TrainedModel,
  type TrainModelOptions,
  trainModel,
} from "./train-model.ts";
export type { EpochReport, TrainOptions } from "./train-network.ts";
export {
  type TrainedTargets,
  type TrainTargetsOptions,
  trainTargets,
} from "./train-targets.ts";
export { BACKENDS, type BackendName, useBackend } from "./use-backend.ts";
