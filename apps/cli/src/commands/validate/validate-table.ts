import { type GoldArticle, validateArticle } from "@qawl/corpus";
import {
  type DataPlace,
  type Dataset,
  examineRows,
  type LabelledRow,
  readDataset,
  type Validation,
} from "@qawl/training";
import type { Arguments } from "../../arguments/read-arguments.ts";
import { count } from "../../output/count.ts";
import { writeStdout } from "../../output/write-stdout.ts";
import { askedColumns, tableColumns, usualColumns } from "../table-columns.ts";
import { tableRows } from "../table-rows.ts";
import { type Checked, formatFault } from "./checked.ts";
import { packLabels } from "./pack-labels.ts";

/** What makes a figure measured on such data wrong, and so is a fault; the rest are doubts. */
const FAULTS: readonly string[] = ["copies-across-splits"];

/** A labelled table or JSON lines of articles, looked at as `qawl train` does, every row named. */
export async function validateTable(args: Arguments, path: string): Promise<Checked> {
  const dataset = await readDataset(path, "validate");
  return dataset.articles === null
    ? checkRows(args, path, dataset)
    : checkArticles(args, path, dataset);
}

async function checkArticles(args: Arguments, path: string, dataset: Dataset): Promise<Checked> {
  const labels = packLabels();
  const issues = dataset.articles!.flatMap((article, index) => {
    const { file = path, line } = dataset.records[index]!;
    // Statements of one line: the place is the line.
    const whole = { actors: [], ...article } as unknown as GoldArticle;
    return validateArticle(whole, labels, file).map((issue) => ({ ...issue, line }));
  });
  await writeStdout(issues.map((issue) => formatFault(issue, args.has("json"))));
  const statements = dataset.articles!.reduce((sum, one) => sum + one.statements.length, 0);
  return { articles: dataset.articles!.length, statements, faults: issues.length, failed: false };
}

async function checkRows(args: Arguments, path: string, dataset: Dataset): Promise<Checked> {
  const columns = tableColumns(dataset.names, askedColumns(args), path);
  const { rows, notes } = tableRows(dataset, columns, null);
  const test = args.text("test");
  const held = test === undefined ? [] : await heldRows(test, columns);
  const { validation, places } = examineRows(marked(rows, held, path), path);
  const faults = places.filter(({ code }) => FAULTS.includes(code)).length;
  if (args.has("json")) {
    const told = { file: path, columns, notes, ...validation, places };
    await writeStdout([`${JSON.stringify(told)}\n`]);
  } else {
    await writeStdout(
      places.map(({ file = path, ...place }) => formatFault({ file, ...place }, false)),
    );
  }
  if (!args.has("quiet")) process.stderr.write(tell(path, notes, validation, places).join(""));
  return { articles: 0, statements: 0, faults, failed: false };
}

/** Held-back rows stand in a split of their own. */
function marked(
  rows: readonly LabelledRow[],
  held: readonly LabelledRow[],
  file: string,
): readonly LabelledRow[] {
  if (held.length === 0) return rows;
  return [...rows.map((row) => ({ file, ...row, split: row.split ?? "train" })), ...held];
}

async function heldRows(
  file: string,
  columns: ReturnType<typeof tableColumns>,
): Promise<readonly LabelledRow[]> {
  const dataset = await readDataset(file, "evaluate");
  const own = tableColumns(dataset.names, {}, file, usualColumns(columns));
  return tableRows(dataset, own, "None").rows.map((row) => ({ ...row, file, split: "test" }));
}

function tell(
  path: string,
  notes: readonly string[],
  { rows, counts, issues }: Validation,
  places: readonly DataPlace[],
): readonly string[] {
  const byLabel = Object.entries(counts).map(
    ([target, own]) =>
      `${target}: ${Object.entries(own)
        .map(([label, number]) => `${label} ${number}`)
        .join(", ")}`,
  );
  const shown = new Set(places.map(({ code }) => code));
  const unplaced = issues.filter(({ code }) => !shown.has(code));
  return [
    ...notes,
    ...byLabel,
    ...unplaced.map(({ message }) => `note: ${message}`),
    ...issues.filter(({ code }) => shown.has(code)).map(({ message }) => `note: ${message}`),
    `${path}: ${count(rows, "row")}, ${count(places.length + unplaced.length, "doubt")}.`,
  ].map((line) => `qawl: ${line}\n`);
}
