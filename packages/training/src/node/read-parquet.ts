import { parquetMetadataAsync, parquetReadObjects } from "hyparquet";
import { compressors } from "hyparquet-compressors";
import { fail } from "../errors.ts";
import type { Table } from "./read-table.ts";

/** Reads every row of a Parquet file. Throws `parquet-broken`. */
export async function readParquet(bytes: Uint8Array, file: string): Promise<Omit<Table, "bytes">> {
  const buffer = bytes.slice().buffer;
  try {
    const metadata = await parquetMetadataAsync(buffer);
    const rows = await parquetReadObjects({ file: buffer, metadata, compressors });
    return {
      names: Object.keys(rows[0] ?? {}),
      records: rows.map((values, index) => ({ line: index + 1, values })),
    };
  } catch (cause) {
    throw fail("parquet-broken", { file, reason: (cause as Error).message }, { cause });
  }
}
