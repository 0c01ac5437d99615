import { isUtf8 } from "node:buffer";
import { Readable } from "node:stream";
import { QawlError } from "@qawl/arabic/errors";
import { type CsvError, type Options, parse } from "csv-parse";
import { fail } from "../../errors.ts";
import type { Block, ColumnNames, InputRecord } from "../block.ts";
import { NOT_UTF8 } from "../record-fields.ts";
import { type ColumnOptions, findColumns } from "./find-columns.ts";

const BLOCK_RECORDS = 32;
const MAX_RECORD_BYTES = 64 * 1024 * 1024;

/** A record and the line on which it begins. */
interface Row {
  readonly begins: number;
  readonly cells: readonly Buffer[];
}

/**
 * Reads CSV (RFC 4180, with quotes and line breaks in fields) as blocks of records; the first record names the columns. Commas, semicolons
 * or tabulators, whichever the first line holds most of. Throws `table-column-missing` and `table-broken`.
 */
export async function* readCsv(
  chunks: AsyncIterable<Uint8Array>,
  file: string,
  columns: ColumnNames,
  named: ColumnOptions,
  skip: number,
  done: () => number | null,
): AsyncGenerator<Block> {
  const { delimiter, all } = await findDelimiter(chunks);
  let line = 1;
  // The types of the package know of strings only; with this encoding cells are bytes.
  const options: Options<Row, readonly Buffer[]> = {
    bom: true,
    delimiter,
    encoding: null,
    max_record_size: MAX_RECORD_BYTES,
    on_record: (cells, { lines }) => {
      const begins = line;
      line = lines + 1;
      return { begins, cells };
    },
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
  };
  const parser = Readable.from(all, { objectMode: false }).pipe(
    parse(options as unknown as Options),
  );
  let places: Readonly<Record<keyof ColumnNames, number>> | null = null;
  let records: InputRecord[] = [];
  let count = 0;
  try {
    for await (const { begins, cells } of parser as AsyncIterable<Row>) {
      if (places === null) {
        const names = cells.map((name) => name.toString("utf8").trim());
        places = findColumns(names, columns, named, file);
        continue;
      }
      count++;
      if (count <= skip) continue;
      records.push(toRecord(cells, places, begins));
      if (records.length < BLOCK_RECORDS) continue;
      yield { units: records.length, work: { records }, done: done() };
      records = [];
    }
  } catch (cause) {
    if (cause instanceof QawlError) throw cause;
    const { message, code } = cause as CsvError;
    if (code === undefined || !code.startsWith("CSV_")) throw cause;
    // The reader counts on to the end of the file; where the trouble begins is what helps.
    const reason =
      code === "CSV_QUOTE_NOT_CLOSED" ? "a quotation mark that is never closed" : message;
    throw fail("table-broken", { file, line, reason }, { cause });
  }
  if (records.length > 0) yield { units: records.length, work: { records }, done: done() };
}

function toRecord(
  cells: readonly Buffer[],
  places: Readonly<Record<keyof ColumnNames, number>>,
  line: number,
): InputRecord {
  const cell = (place: number): unknown => {
    const bytes = cells[place];
    if (bytes === undefined) return undefined;
    return isUtf8(bytes) ? bytes.toString("utf8") : NOT_UTF8;
  };
  const orNone = (place: number): unknown => {
    const value = cell(place);
    return value === "" ? undefined : value;
  };
  return {
    line,
    text: cell(places.text),
    id: orNone(places.id),
    published: orNone(places.published),
    title: orNone(places.title),
  };
}

/** Looks at the first line and gives all chunks back. */
async function findDelimiter(chunks: AsyncIterable<Uint8Array>): Promise<{
  readonly delimiter: string;
  readonly all: AsyncIterable<Uint8Array>;
}> {
  const iterator = chunks[Symbol.asyncIterator]();
  const first = await iterator.next();
  const head = first.done ? "" : Buffer.from(first.value).toString("latin1").split("\n")[0]!;
  const counted = [",", ";", "\t"].map((mark) => [mark, head.split(mark).length] as const);
  const [delimiter] = counted.reduce((best, other) => (other[1] > best[1] ? other : best));
  async function* all(): AsyncGenerator<Uint8Array> {
    if (first.done) return;
    yield first.value;
    yield* { [Symbol.asyncIterator]: () => iterator };
  }
  return { delimiter, all: all() };
}
