// Annotation tools, out and back.
export { type DoccanoRecord, fromDoccano, toDoccano } from "./doccano.ts";
export { formatSource } from "./format-source.ts";
export { goldOfAnalysis } from "./gold-of-analysis.ts";
export {
  fromLabelStudio,
  type LabelStudioTask,
  labelStudioConfig,
  toLabelStudio,
} from "./label-studio.ts";
