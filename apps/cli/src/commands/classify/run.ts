import { loadModel } from "@qawl/stance";
import { readModelFolder } from "@qawl/stance/node";
import {
  answerTexts,
  readTable,
  readTask,
  TASK,
  type Table,
  type TextAnswer,
  type TextColumns,
} from "@qawl/training";
import { needed } from "../../arguments/needed.ts";
import type { Arguments } from "../../arguments/read-arguments.ts";
import { STDIN } from "../../input/read-article-file.ts";
import { count } from "../../output/count.ts";
import { writeOutput } from "../../output/write-output.ts";
import { UsageError } from "../../usage-error.ts";
import { askedColumns, textColumns, usualColumns } from "../table-columns.ts";
import { formatLabelled } from "./labelled-table.ts";
import { TABLE_FORMATS } from "./spec.ts";

export async function run(args: Arguments): Promise<number> {
  const [file, ...more] = args.positionals;
  if (file === undefined || more.length > 0) throw new UsageError(args.command, "name one table.");
  const folder = needed(args, "model", "the folder of the model");
  const output = args.text("output") ?? STDIN;
  const to = formatOf(args, output);
  const files = await readModelFolder(folder);
  const model = await loadModel(files);
  const task = files.has(TASK) ? readTask(files) : null;
  if (task === null || task.kind === "articles") {
    throw new UsageError(
      args.command,
      `the model in "${folder}" reads statements of articles, not rows of a table; qawl batch reads articles.`,
    );
  }
  const table = await readTable(file);
  const columns = textColumns(table.names, askedColumns(args), file, usualColumns(task.columns));
  const answers = answerAll(table, columns, (texts) => answerTexts(model, task, texts));
  const { labels } = task.questions[0]!;
  await writeOutput(output, formatLabelled({ ...table, answers, labels }, to, args.has("bom")));
  if (!args.has("quiet")) process.stderr.write(`qawl: ${tell(columns, answers)}\n`);
  return 0;
}

function formatOf({ command, text }: Arguments, output: string): (typeof TABLE_FORMATS)[number] {
  const given = text("to") as (typeof TABLE_FORMATS)[number] | undefined;
  if (given !== undefined) return given;
  if (output === STDIN) return "jsonl";
  const ending = output.split(".").at(-1)!.toLowerCase();
  const format = TABLE_FORMATS.find((one) => one === ending);
  if (format !== undefined) return format;
  throw new UsageError(
    command,
    `the name "${output}" does not tell its form; say --to with one of ${TABLE_FORMATS.join(", ")}.`,
  );
}

/** An answer for each record that has a text. */
function answerAll(
  { records }: Table,
  columns: TextColumns,
  answer: (texts: readonly { text: string; target: string | null }[]) => readonly TextAnswer[],
): readonly (TextAnswer | null)[] {
  const texts = records.map(({ values }) => {
    const text = values[columns.text];
    if (typeof text !== "string" || text.trim() === "") return null;
    const target = columns.target === null ? null : values[columns.target];
    return { text, target: target === null || target === undefined ? null : String(target).trim() };
  });
  const answers = answer(texts.filter((text) => text !== null)).values();
  return texts.map((text) => (text === null ? null : answers.next().value!));
}

function tell({ text, target }: TextColumns, answers: readonly (TextAnswer | null)[]): string {
  const told = answers.filter((answer) => answer !== null);
  const empty = answers.length - told.length;
  const strange = told.filter(({ known }) => !known).length;
  return [
    `${count(told.length, "text")} from the column "${text}" labelled, ${target === null ? "no target" : `target from "${target}"`}`,
    ...(empty === 0 ? [] : [`${count(empty, "row")} without a text`]),
    ...(strange === 0 ? [] : [`${strange} of a target that the model was not trained on`]),
  ].join("; ");
}
