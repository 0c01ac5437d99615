import { asyncBufferFromFile, parquetMetadataAsync, parquetReadObjects } from "hyparquet";
import { compressors } from "hyparquet-compressors";
import { fail } from "../../errors.ts";
import type { Block, ColumnNames } from "../block.ts";
import { type ColumnOptions, findColumns } from "./find-columns.ts";
import { isPlainFile } from "./open-bytes.ts";

const BLOCK_RECORDS = 32;

/** Reads a Parquet file a row group at a time, only the columns that are needed. Throws `parquet-broken`, `table-column-missing`, and `parquet-stdin` for a pipe. */
export async function* readParquet(
  file: string,
  columns: ColumnNames,
  options: ColumnOptions,
  skip: number,
): AsyncGenerator<Block> {
  if (!(await isPlainFile(file))) throw fail("parquet-stdin");
  const buffer = await asyncBufferFromFile(file);
  const metadata = await whole(file, () => parquetMetadataAsync(buffer));
  const names =
    metadata.schema[0]!.num_children === undefined ? [] : topLevelNames(metadata.schema);
  const places = findColumns(names, columns, options, file);
  const needed = Object.values(places).flatMap((place) => (place === -1 ? [] : [names[place]!]));
  const total = Number(metadata.num_rows);
  let start = 0;
  for (const group of metadata.row_groups) {
    const end = start + Number(group.num_rows);
    if (end > skip) {
      const from = Math.max(start, skip);
      const rows = await whole(file, () =>
        parquetReadObjects({
          file: buffer,
          metadata,
          columns: needed,
          rowStart: from,
          rowEnd: end,
          compressors,
        }),
      );
      for (let index = 0; index < rows.length; index += BLOCK_RECORDS) {
        const records = rows.slice(index, index + BLOCK_RECORDS).map((row, offset) => ({
          line: from + index + offset + 1,
          text: row[columns.text],
          id: row[columns.id],
          published: row[columns.published],
          title: row[columns.title],
        }));
        const done = (from + index + records.length) / total;
        yield { units: records.length, work: { records }, done };
      }
    }
    start = end;
  }
}

/** Top-level columns of the flattened schema; what is nested below one is passed over. */
function topLevelNames(
  schema: readonly { readonly name: string; readonly num_children?: number }[],
): readonly string[] {
  const names: string[] = [];
  let at = 1;
  const skipTree = (): void => {
    const children = schema[at++]?.num_children ?? 0;
    for (let child = 0; child < children; child++) skipTree();
  };
  while (at < schema.length) {
    names.push(schema[at]!.name);
    skipTree();
  }
  return names;
}

async function whole<T>(file: string, read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (cause) {
    throw fail("parquet-broken", { file, reason: (cause as Error).message }, { cause });
  }
}
