// Discourse Network Analyzer.
export { createDnaRows, DNA_COLUMNS } from "./dna-rows.ts";
