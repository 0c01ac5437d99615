import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";
import type { Column } from "@qawl/export";
import { fileWriter, parquetWriteRows } from "hyparquet-writer";

const TYPES = { text: "STRING", integer: "INT32", number: "DOUBLE", boolean: "BOOLEAN" } as const;
const GROUP_ROWS = 10_000;

/** Turns rows, a JSON object a line, into a Parquet file beside them, a row group at a time, and returns its path. */
export async function writeParquet(rows: string, columns: readonly Column[]): Promise<string> {
  const path = `${rows}.parquet`;
  const lines = createInterface({
    input: createReadStream(rows),
    crlfDelay: Number.POSITIVE_INFINITY,
  });
  async function* read(): AsyncGenerator<Record<string, unknown>> {
    for await (const line of lines) yield JSON.parse(line) as Record<string, unknown>;
  }
  await parquetWriteRows({
    writer: fileWriter(path),
    rows: read(),
    columns: columns.map(({ name, type }) => ({ name, type: TYPES[type], nullable: true })),
    rowGroupSize: GROUP_ROWS,
  });
  return path;
}
