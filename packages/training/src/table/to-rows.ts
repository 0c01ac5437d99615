import type { Columns } from "./choose-columns.ts";
import type { LabelledRow } from "./labelled-row.ts";
import { findNeither, findSides } from "./sides.ts";

/** A record of a table: column name -> value as it was read. */
export interface TableRecord {
  readonly line: number;
  /** The file that holds it, where there are several. */
  readonly file?: string;
  /** train, dev or test, where the name of its file says so. */
  readonly part?: string | null;
  readonly values: Readonly<Record<string, unknown>>;
}

export interface RowsOfTable {
  readonly rows: readonly LabelledRow[];
  /** Lines whose text is empty or no text: left out. */
  readonly withoutText: readonly number[];
  /** Lines without a label: left out, or taken for `emptyAs`. */
  readonly withoutLabel: readonly number[];
  /** What an empty label was taken for; `null` where such rows were left out. */
  readonly emptyAs: string | null;
}

/**
 * Reads the records of a table as labelled rows. Some tables leave the label of taking no side empty, and some programs write the word "None" as nothing:
 * where the labels know of two sides, and of none that takes neither, an empty one means just that (`none`, default `None`). Else a row without
 * a label is left out.
 */
export function toRows(
  records: readonly TableRecord[],
  columns: Columns,
  none = "None",
): RowsOfTable {
  const labels = [...new Set(records.map(({ values }) => toText(values[columns.label])))];
  const emptyAs = findSides(labels).length > 0 && findNeither(labels) === null ? none : null;
  const rows: LabelledRow[] = [];
  const withoutText: number[] = [];
  const withoutLabel: number[] = [];
  for (const { line, file, part = null, values } of records) {
    const text = values[columns.text];
    if (typeof text !== "string" || text.trim() === "") {
      withoutText.push(line);
      continue;
    }
    const label = toText(values[columns.label]);
    if (label === "") withoutLabel.push(line);
    if (label === "" && emptyAs === null) continue;
    rows.push({
      id: optional(values, columns.id) ?? String(line),
      text,
      label: label === "" ? emptyAs! : label,
      target: optional(values, columns.target),
      split: optional(values, columns.split)?.toLowerCase() ?? part,
      ...(file === undefined ? {} : { file }),
      line,
    });
  }
  return { rows, withoutText, withoutLabel, emptyAs };
}

function optional(values: TableRecord["values"], column: string | null): string | null {
  const text = column === null ? "" : toText(values[column]);
  return text === "" ? null : text;
}

function toText(value: unknown): string {
  if (typeof value === "string") return value.trim();
  return typeof value === "number" || typeof value === "bigint" || typeof value === "boolean"
    ? String(value)
    : "";
}
