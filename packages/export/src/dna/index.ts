// Discourse Network Analyzer.
export { DNA_COLUMNS, dnaRows } from "./dna-rows.ts";
