import { QawlError } from "@qawl/arabic";
import type { TableRecord } from "../table/to-rows.ts";
import type { Table } from "./read-table.ts";

/** Reads one JSON object a line; blank lines are passed over. Throws `training-line-broken` with the line. */
export function readJsonLines(text: string, file: string): Omit<Table, "bytes"> {
  const names = new Set<string>();
  const records: TableRecord[] = [];
  for (const [index, line] of text.split("\n").entries()) {
    if (line.trim() === "") continue;
    const values = toObject(line, file, index + 1);
    for (const name of Object.keys(values)) names.add(name);
    records.push({ line: index + 1, values });
  }
  return { names: [...names], records };
}

function toObject(line: string, file: string, number: number): Readonly<Record<string, unknown>> {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (cause) {
    const reason = (cause as Error).message;
    throw new QawlError("training-line-broken", { file, line: number, reason }, { cause });
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    const reason = "it is no JSON object";
    throw new QawlError("training-line-broken", { file, line: number, reason });
  }
  return value as Readonly<Record<string, unknown>>;
}
