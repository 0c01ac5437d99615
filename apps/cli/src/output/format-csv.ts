import { type AnalysedArticle, type Cell, type Column, statementRow } from "@qawl/export";

import { stringify } from "csv-stringify/sync";

/** Spreadsheets take a file without it for one of the local code page. */
export const BYTE_ORDER_MARK = "\uFEFF";

/** The line of column names. */
export function formatCsvHead(columns: readonly Pick<Column, "name">[]): string {
  return formatTable([columns.map(({ name }) => name)]);
}

/** A line a statement. */
export function formatCsv(article: AnalysedArticle, columns: readonly Column[]): string {
  const rows = article.analysis.statements.map((statement) => statementRow(article, statement));
  return formatCsvRows(rows, columns);
}

/** Rows as lines, cells in the order of the columns. */
export function formatCsvRows(
  rows: readonly Readonly<Record<string, Cell>>[],
  columns: readonly Pick<Column, "name">[],
): string {
  return formatTable(rows.map((row) => columns.map(({ name }) => row[name] ?? null)));
}

/**
 * RFC 4180 with line feeds. A text that a spreadsheet would take for a formula (it begins with `=`, `+`, `-`, `@`, a tabulator or a line break)
 * gets an apostrophe before it: nothing that an article says is ever run.
 */
export function formatTable(rows: readonly (readonly Cell[])[], delimiter = ","): string {
  return stringify(rows as Cell[][], {
    delimiter,
    escape_formulas: true,
    cast: {
      boolean: (value) => (value ? "true" : "false"),
      number: (value) => ({ value: String(value), escape_formulas: false }),
    },
  });
}
