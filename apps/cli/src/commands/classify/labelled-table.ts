import type { Cell } from "@qawl/export";
import type { TableRecord, TextAnswer } from "@qawl/training";
import { BYTE_ORDER_MARK, formatTable } from "../../output/format-csv.ts";
import type { TABLE_FORMATS } from "./spec.ts";

/** A table, and what a model says of each record; `null` for one without a text. */
export interface LabelledTable {
  readonly names: readonly string[];
  readonly records: readonly TableRecord[];
  readonly answers: readonly (TextAnswer | null)[];
  /** Every label that the model gives. */
  readonly labels: readonly string[];
}

const LABEL = "predicted_label";
const PROBABILITY = "predicted_probability";
const SCORES = "predicted_scores";

/** Lays a labelled table out in one of its forms, piece by piece. */
export function formatLabelled(
  table: LabelledTable,
  to: (typeof TABLE_FORMATS)[number],
  byteOrderMark: boolean,
): Iterable<string> {
  return to === "jsonl" ? lines(table) : cells(table, to === "csv" ? "," : "\t", byteOrderMark);
}

function* lines({ records, answers }: LabelledTable): Iterable<string> {
  for (const [index, { values }] of records.entries()) {
    const answer = answers[index]!;
    const added =
      answer === null
        ? {}
        : { [LABEL]: answer.predicted, [PROBABILITY]: answer.probability, [SCORES]: answer.scores };
    yield `${JSON.stringify({ ...values, ...added }, (_, value) =>
      typeof value === "bigint" ? String(value) : value,
    )}\n`;
  }
}

function* cells(
  { names, records, answers, labels }: LabelledTable,
  delimiter: string,
  byteOrderMark: boolean,
): Iterable<string> {
  const added = [LABEL, PROBABILITY, ...labels.map((label) => `predicted_${label}`)];
  const kept = names.filter((name) => !added.includes(name));
  yield (byteOrderMark ? BYTE_ORDER_MARK : "") + formatTable([[...kept, ...added]], delimiter);
  for (const [index, { values }] of records.entries()) {
    const answer = answers[index]!;
    const told: readonly Cell[] =
      answer === null
        ? added.map(() => null)
        : [answer.predicted, answer.probability, ...labels.map((label) => answer.scores[label]!)];
    yield formatTable([[...kept.map((name) => toCell(values[name])), ...told]], delimiter);
  }
}

/** A cell as the table had it; dates in the form of ISO 8601, lists and objects as JSON. */
function toCell(value: unknown): Cell {
  if (value === undefined || value === null) return null;
  if (value instanceof Date) return value.toISOString();
  if (typeof value === "bigint") return String(value);
  if (typeof value === "object") return JSON.stringify(value);
  return value as Cell;
}
