import { QawlError } from "@qawl/arabic";
import { type CsvError, parse } from "csv-parse/sync";
import type { Table } from "./read-table.ts";

/** Reads CSV or TSV (RFC 4180); commas, semicolons or tabulators, whichever the first line holds most of. */
export function readDelimited(text: string, file: string): Omit<Table, "bytes"> {
  const head = text.slice(0, text.search(/[\r\n]|$/));
  const counted = [",", ";", "\t"].map((mark) => [mark, head.split(mark).length] as const);
  const [delimiter] = counted.reduce((best, other) => (other[1] > best[1] ? other : best));
  let cells: readonly {
    readonly record: readonly string[];
    readonly info: { readonly lines: number };
  }[];
  try {
    cells = parse(text, {
      delimiter,
      info: true,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
    }) as unknown as typeof cells;
  } catch (cause) {
    const { message, lines } = cause as CsvError & { readonly lines?: number };
    throw new QawlError("table-broken", { file, line: lines ?? 1, reason: message }, { cause });
  }
  const [first, ...rest] = cells;
  const names = (first?.record ?? []).map((name) => name.trim());
  let line = 1 + (first?.info.lines ?? 0);
  const records = rest.map(({ record, info }) => {
    const begins = line;
    line = info.lines + 1;
    const values = Object.fromEntries(names.map((name, index) => [name, record[index] ?? ""]));
    return { line: begins, values };
  });
  return { names, records };
}
