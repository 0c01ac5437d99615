// Annotation tools, out and back.
export {
  type DoccanoRecord,
  fromDoccano,
  toDoccano,
} from "./annotation/doccano.ts";
export { formatSource } from "./annotation/format-source.ts";
export { goldOfAnalysis } from "./annotation/gold-of-analysis.ts";
export {
  fromLabelStudio,
  type LabelStudioTask,
  labelStudioConfig,
  toLabelStudio,
} from "./annotation/label-studio.ts";
// Discourse Network Analyzer.
export { DNA_COLUMNS, dnaRows } from "./dna/dna-rows.ts";
// Networks of actors and stances.
export {
  buildNetwork,
  NETWORKS,
  type NetworkKind,
  type NetworkOptions,
} from "./network/build-network.ts";
export { EDGE_COLUMNS, edgeRows } from "./network/edge-rows.ts";
export {
  COUNTING,
  type Counting,
  type PositionOptions,
  type Positions,
  positionsOf,
} from "./network/positions.ts";
export { NODE_LEVELS, type NodeLevel, type Speaker, speakerOf } from "./network/speaker.ts";
export { toGexf } from "./network/to-gexf.ts";
export { toGraphml } from "./network/to-graphml.ts";
// Results as they are kept in files.
export type { AnalysedArticle } from "./results/analysed-article.ts";
export { contentText } from "./results/content-text.ts";
export { fromResult } from "./results/from-result.ts";
export { type Result, toResult } from "./results/to-result.ts";
// Statements as a table.
export { type Cell, type Column, statementColumns } from "./table/statement-columns.ts";
export { statementRow } from "./table/statement-row.ts";
