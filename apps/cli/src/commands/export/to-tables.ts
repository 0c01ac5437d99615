import { statementColumns } from "@qawl/export";
import { createDnaRows, DNA_COLUMNS } from "@qawl/export/dna";
import { iraqPack } from "@qawl/pack-iraq/node";
import {
  BYTE_ORDER_MARK,
  formatCsv,
  formatCsvHead,
  formatCsvRows,
} from "../../output/format-csv.ts";
import { registeredNames } from "./registered-names.ts";
import type { Exporter } from "./run.ts";

export const toStatementTable: Exporter = async function* (articles, args) {
  const columns = statementColumns(iraqPack.labels.stance);
  if (args.has("bom")) yield BYTE_ORDER_MARK;
  yield formatCsvHead(columns);
  for await (const article of articles) yield formatCsv(article, columns);
};

export const toDnaTable: Exporter = async function* (articles, args) {
  const columns = DNA_COLUMNS.map((name) => ({ name }));
  const rowsOf = createDnaRows(args.text("concept") ?? iraqPack.target, registeredNames());
  if (args.has("bom")) yield BYTE_ORDER_MARK;
  yield formatCsvHead(columns);
  for await (const article of articles) yield formatCsvRows(rowsOf(article), columns);
};
