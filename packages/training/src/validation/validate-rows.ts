import { fail } from "../errors.ts";
import type { LabelledRow } from "../table/labelled-row.ts";
import { findCopies } from "./find-copies.ts";

/** A doubt about the data: what it is, how often, and where first. */
export interface DataIssue {
  readonly code:
    | "copies"
    | "copies-with-other-labels"
    | "copies-across-splits"
    | "rare-label"
    | "target-with-one-label";
  readonly count: number;
  readonly message: string;
  /** Lines of the table, the first few. */
  readonly lines: readonly number[];
}

/** A row and what is doubtful in it. */
export interface DataPlace {
  readonly code: DataIssue["code"];
  /** The file, where the rows come from several. */
  readonly file?: string;
  readonly line: number;
  readonly message: string;
}

export interface Validation {
  readonly rows: number;
  /** Target (or "all texts") -> label -> rows. */
  readonly counts: Readonly<Record<string, Readonly<Record<string, number>>>>;
  readonly issues: readonly DataIssue[];
}

/** Fewer rows than this teach little of a label. */
const RARE = 10;
const SHOWN_LINES = 5;

/**
 * Looks at labelled rows before anything is learned: labels counted, copies and near-copies on normalised text, those with other labels and
 * those that stand in two splits. Throws `training-no-rows` and `training-one-label` where nothing can be learned.
 */
export function validateRows(rows: readonly LabelledRow[], file: string): Validation {
  return examineRows(rows, file).validation;
}

/** The same, with every row that is meant; of two copies that is the second. */
export function examineRows(
  rows: readonly LabelledRow[],
  file: string,
): { readonly validation: Validation; readonly places: readonly DataPlace[] } {
  if (rows.length === 0) throw fail("training-no-rows", { file });
  const labels = new Set(rows.map(({ label }) => label));
  if (labels.size < 2) throw fail("training-one-label", { file, label: rows[0]!.label });
  const counts = countLabels(rows);
  const doubts = doubtsOfCopies(rows);
  return {
    validation: {
      rows: rows.length,
      counts,
      issues: [...doubtsOfCounts(counts), ...doubts.map(({ issue }) => issue)],
    },
    places: doubts.flatMap(({ places }) => places),
  };
}

/** Rows of a target by label, both in the order of their names. */
export function countLabels(
  rows: readonly LabelledRow[],
): Readonly<Record<string, Readonly<Record<string, number>>>> {
  const counts = new Map<string, Map<string, number>>();
  for (const { target, label } of rows) {
    const name = target ?? "all texts";
    const own = counts.get(name) ?? new Map<string, number>();
    counts.set(name, own.set(label, (own.get(label) ?? 0) + 1));
  }
  const byName = <T>(map: ReadonlyMap<string, T>): [string, T][] =>
    [...map].sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(
    byName(counts).map(([name, own]) => [name, Object.fromEntries(byName(own))]),
  );
}

function doubtsOfCounts(counts: Validation["counts"]): readonly DataIssue[] {
  const issues: DataIssue[] = [];
  for (const [target, own] of Object.entries(counts)) {
    for (const [label, count] of Object.entries(own)) {
      if (count >= RARE) continue;
      const message = `${target}: only ${count} ${count === 1 ? "row" : "rows"} of ${label}`;
      issues.push({ code: "rare-label", count, message, lines: [] });
    }
    if (Object.keys(own).length === 1) {
      const message = `${target}: every row has one label`;
      issues.push({ code: "target-with-one-label", count: 1, message, lines: [] });
    }
  }
  return issues;
}

type Pair = readonly [first: LabelledRow, second: LabelledRow];

interface Doubt {
  readonly issue: DataIssue;
  readonly places: readonly DataPlace[];
}

function doubtsOfCopies(rows: readonly LabelledRow[]): readonly Doubt[] {
  const copies = findCopies(rows.map(({ text }) => text)).pairs.map(
    ({ first, second }): Pair => [rows[first]!, rows[second]!],
  );
  const doubt = (
    code: DataIssue["code"],
    [one, many]: readonly [one: string, many: string],
    holds: (...pair: Pair) => boolean,
    tellOf: (...pair: Pair) => string,
  ): readonly Doubt[] => {
    const found = copies.filter((pair) => holds(...pair));
    if (found.length === 0) return [];
    const lines = found.slice(0, SHOWN_LINES).map(([, { line }]) => line);
    const places = found.map((pair): DataPlace => {
      const { file, line } = pair[1];
      return { code, ...(file === undefined ? {} : { file }), line, message: tellOf(...pair) };
    });
    const message = found.length === 1 ? `1 ${one}` : `${found.length} ${many}`;
    return [{ issue: { code, count: found.length, message, lines }, places }];
  };
  const sameTarget = (a: LabelledRow, b: LabelledRow): boolean => a.target === b.target;
  return [
    ...doubt(
      "copies",
      [
        "pair of rows has nearly the same text; it stays in one fold",
        "pairs of rows have nearly the same text; they stay in one fold",
      ],
      sameTarget,
      (a) => `nearly the text of ${placeOf(a)}`,
    ),
    ...doubt(
      "copies-with-other-labels",
      [
        "pair of nearly the same text about the same target has different labels",
        "pairs of nearly the same text about the same target have different labels",
      ],
      (a, b) => sameTarget(a, b) && a.label !== b.label,
      (a, b) => `nearly the text of ${placeOf(a)}, which has the label ${a.label}, not ${b.label}`,
    ),
    ...doubt(
      "copies-across-splits",
      [
        "pair of nearly the same text stands in different splits, which flatters every figure",
        "pairs of nearly the same text stand in different splits, which flatters every figure",
      ],
      (a, b) => a.split !== b.split,
      (a, b) =>
        `nearly the text of ${placeOf(a)}; that one is in ${splitOf(a)}, this in ${splitOf(b)}`,
    ),
  ];
}

function placeOf({ file, line }: LabelledRow): string {
  return file === undefined ? `line ${line}` : `${file}:${line}`;
}

function splitOf({ split }: LabelledRow): string {
  return split ?? "no split";
}
