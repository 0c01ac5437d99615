// One call with the pack that ships.
export { analyse } from "./analyse.ts";
// What comes back.
export type { Analysis, AnalysisIssue, Article, Statement, StatementActor } from "./analysis.ts";
// The same with a pack of your own.
export { type AnalyseOptions, type Analyser, createAnalyser } from "./create-analyser.ts";
export type { Pack } from "./pack.ts";
