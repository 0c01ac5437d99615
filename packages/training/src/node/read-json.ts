import { fail } from "../errors.ts";
import type { TableRecord } from "../table/to-rows.ts";
import type { Table } from "./read-table.ts";

/** Reads one JSON object a line, blank lines passed over, or a list of objects. Throws `training-line-broken` with the line, for a list with the number of the object. */
export function readJson(text: string, file: string): Omit<Table, "bytes"> {
  const names = new Set<string>();
  const records: TableRecord[] = [];
  const entries = /^\s*\[/.test(text) ? ofList(text, file) : ofLines(text, file);
  for (const [line, value] of entries) {
    if (typeof value !== "object" || value === null || Array.isArray(value)) {
      throw fail("training-line-broken", { file, line, reason: "it is no JSON object" });
    }
    const values = value as Readonly<Record<string, unknown>>;
    for (const name of Object.keys(values)) names.add(name);
    records.push({ line, values });
  }
  return { names: [...names], records };
}

type Entries = Iterable<readonly [line: number, value: unknown]>;

function* ofLines(text: string, file: string): Entries {
  for (const [index, line] of text.split("\n").entries()) {
    if (line.trim() !== "") yield [index + 1, parse(line, file, index + 1)];
  }
}

function* ofList(text: string, file: string): Entries {
  const values = parse(text, file, 1) as readonly unknown[];
  for (const [index, value] of values.entries()) yield [index + 1, value];
}

function parse(text: string, file: string, line: number): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    const reason = (cause as Error).message;
    throw fail("training-line-broken", { file, line, reason }, { cause });
  }
}
