import { type CsvError, type Options, parse } from "csv-parse/sync";
import { fail } from "../errors.ts";
import type { Table } from "./read-table.ts";

/** A record and the line on which it begins. */
interface Row {
  readonly begins: number;
  readonly cells: readonly string[];
}

/**
 * Reads CSV or TSV (RFC 4180); commas, semicolons or tabulators, whichever the first line holds most of. Throws `table-broken` with the line on which the
 * broken record begins.
 */
export function readDelimited(text: string, file: string): Omit<Table, "bytes"> {
  const head = text.slice(0, text.search(/[\r\n]|$/));
  const counted = [",", ";", "\t"].map((mark) => [mark, head.split(mark).length] as const);
  const [delimiter] = counted.reduce((best, other) => (other[1] > best[1] ? other : best));
  let line = 1;
  const options: Options<Row, readonly string[]> = {
    delimiter,
    on_record: (cells, { lines }) => {
      const begins = line;
      line = lines + 1;
      return { begins, cells };
    },
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
  };
  let rows: readonly Row[];
  try {
    rows = parse(text, options as unknown as Options) as unknown as readonly Row[];
  } catch (cause) {
    const { message, code } = cause as CsvError;
    // The reader counts on to the end of the file; where the trouble begins is what helps.
    const reason =
      code === "CSV_QUOTE_NOT_CLOSED" ? "a quotation mark that is never closed" : message;
    throw fail("table-broken", { file, line, reason }, { cause });
  }
  const [first, ...rest] = rows;
  const names = (first?.cells ?? []).map((name) => name.trim());
  const records = rest.map(({ begins, cells }) => {
    const values = Object.fromEntries(names.map((name, index) => [name, cells[index] ?? ""]));
    return { line: begins, values };
  });
  return { names, records };
}
