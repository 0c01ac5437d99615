// Results as they are kept in files.
export type { AnalysedArticle } from "./results/analysed-article.ts";
export { contentText } from "./results/content-text.ts";
export { fromResult } from "./results/from-result.ts";
export { type Result, toResult } from "./results/to-result.ts";
// Statements as a table.
export { type Cell, type Column, statementColumns } from "./table/statement-columns.ts";
export { statementRow } from "./table/statement-row.ts";
