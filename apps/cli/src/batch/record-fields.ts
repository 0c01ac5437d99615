import type { Article } from "qawl";
import { fail } from "../errors.ts";
import type { InputRecord } from "./block.ts";

/** Stands for a cell whose bytes are no UTF-8; a symbol cannot travel to a worker. */
export const NOT_UTF8 = { notUtf8: true } as const;

/** The longest text that is read, in UTF-16 units: some 1,500 pages. What is longer is no article, and would not fit into memory. */
const MAX_TEXT_UNITS = 4_000_000;

/** The article of a record. Throws `record-no-text`, `record-too-long`, `record-not-utf8`, `input-empty`. */
export function toArticle(record: InputRecord, textColumn: string): Article {
  const { text } = record;
  if (isNotUtf8(text)) throw fail("record-not-utf8");
  if (typeof text !== "string") {
    throw fail("record-no-text", { column: textColumn, found: nameOf(text) });
  }
  if (text.trim() === "") throw fail("input-empty", { file: "The record" });
  if (text.length > MAX_TEXT_UNITS) {
    throw fail("record-too-long", { length: text.length, most: MAX_TEXT_UNITS });
  }
  const published = toDate(record.published);
  const title = toText(record.title);
  return {
    text,
    ...idOf(record),
    ...(title === undefined ? {} : { title }),
    ...(published === undefined ? {} : { published }),
  };
}

/** The id of a record as `{ id }`, or nothing where it has none. */
export function idOf({ id }: Pick<InputRecord, "id">): { readonly id?: string } {
  const text = toText(id);
  return text === undefined ? {} : { id: text };
}

function toText(value: unknown): string | undefined {
  if (typeof value === "string") return value;
  return typeof value === "number" || typeof value === "bigint" ? String(value) : undefined;
}

/** The day of a date or time; what is no date comes through as it is, and is refused where it is needed. */
function toDate(value: unknown): string | undefined {
  const given = value instanceof Date ? value.toISOString() : toText(value);
  if (given === undefined || given === "") return undefined;
  return /^\d{4}-\d{2}-\d{2}[T ]/.test(given) ? given.slice(0, 10) : given;
}

function isNotUtf8(value: unknown): boolean {
  return typeof value === "object" && value !== null && "notUtf8" in value;
}

function nameOf(value: unknown): string {
  if (value === undefined) return "nothing";
  if (value === null) return "null";
  return Array.isArray(value) ? "a list" : `a ${typeof value}`;
}
