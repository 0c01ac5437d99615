import { loadModel, type ModelFiles, type StanceModel } from "@qawl/stance";
import { readModelFolder } from "@qawl/stance/node";
import {
  answerCases,
  type Dataset,
  evaluateRows,
  type Figures,
  findNeither,
  formatFigures,
  type ModelTask,
  measureFigures,
  type RowsEvaluation,
  readDataset,
  readTask,
  TASK,
  toArticleData,
} from "@qawl/training";
import { needed } from "../../arguments/needed.ts";
import type { Arguments } from "../../arguments/read-arguments.ts";
import { refusePositionals } from "../../arguments/refuse-positionals.ts";
import { fail } from "../../errors.ts";
import { count } from "../../output/count.ts";
import { writeFileAtomically } from "../../output/write-file-atomically.ts";
import { writeStdout } from "../../output/write-stdout.ts";
import {
  type AskedForColumns,
  askedColumns,
  tableColumns,
  usualColumns,
} from "../table-columns.ts";
import { tableRows } from "../table-rows.ts";

/** How the intervals are drawn. */
type FiguresOptions = { readonly seed?: number };

/** What was measured, with what a person must know of it. */
interface Measured {
  readonly figures: Figures;
  readonly notes: readonly string[];
  readonly predictions: readonly object[];
}

export async function run(args: Arguments): Promise<number> {
  refusePositionals(args, "name the data with --dataset");
  const path = needed(args, "dataset", "the labelled data");
  const folder = args.text("model");
  const files = folder === undefined ? await packModel() : await readModelFolder(folder);
  const seed = args.whole("seed", 0, 0xffff_ffff);
  const options = seed === undefined ? {} : { seed };
  const measured = await measure(args, files, path, options);
  const { figures, notes, predictions } = measured;
  if (!args.has("quiet")) for (const note of notes) process.stderr.write(`qawl: ${note}\n`);
  const wanted = args.text("predictions");
  if (wanted !== undefined) {
    await writeFileAtomically(
      wanted,
      predictions.map((one) => `${JSON.stringify(one)}\n`),
    );
  }
  await writeStdout(
    args.has("json")
      ? [`${JSON.stringify({ dataset: path, notes, figures })}\n`]
      : [`${formatFigures(figures).join("\n")}\n`],
  );
  return 0;
}

async function packModel(): Promise<ModelFiles> {
  return (await import("@qawl/pack-iraq/node")).iraqPack.model;
}

async function measure(
  args: Arguments,
  files: ModelFiles,
  path: string,
  options: FiguresOptions,
): Promise<Measured> {
  const model = await loadModel(files);
  const task = taskOf(files);
  const dataset = await readDataset(path, "evaluate");
  const measured =
    task.kind === "articles"
      ? measureArticles(model, dataset.articles, path, options)
      : measureTable(model, task, dataset, askedColumns(args), path, options);
  if (model.manifest.dataset !== dataset.sha256) return measured;
  const known = "the model was trained on this very data: the figures say nothing of other texts";
  return { ...measured, notes: [known, ...measured.notes] };
}

function measureArticles(
  model: StanceModel,
  articles: Dataset["articles"],
  path: string,
  options: FiguresOptions,
): Measured {
  if (articles === null) throw fail("training-not-articles", { file: path });
  const labels = Object.fromEntries(model.heads.map((head) => [head.name, head.labels]));
  const data = toArticleData(articles, labels);
  const outcomes = answerCases(model, data);
  return {
    figures: measureFigures(data.questions, outcomes, options),
    notes: [count(articles.length, "annotated article")],
    predictions: outcomes,
  };
}

function measureTable(
  model: StanceModel,
  task: ModelTask,
  dataset: Dataset,
  asked: AskedForColumns,
  path: string,
  options: FiguresOptions,
): Measured {
  const columns = tableColumns(dataset.names, asked, path, usualColumns(task.columns));
  const { rows: all, notes } = tableRows(dataset, columns, findNeither(task.questions[0]!.labels));
  // Where the table knows of a test split, that is what is measured.
  const held = all.filter(({ split }) => split === "test");
  const rows = held.length > 0 ? held : all;
  if (rows.length === 0) throw fail("training-no-rows", { file: path });
  const evaluation = evaluateRows(model, task, rows, options);
  return {
    figures: evaluation.figures,
    notes: [...notes, ...doubtsAbout(evaluation)],
    predictions: evaluation.answers.map(
      ({ row: { id, target }, gold, predicted, probability, scores }) => {
        return { id, target, gold, predicted, probability, scores };
      },
    ),
  };
}

/** What the model was asked that it was never taught. */
function doubtsAbout({ unknownTargets, unknownLabels }: RowsEvaluation): readonly string[] {
  const doubts: string[] = [];
  if (unknownTargets.length > 0) {
    const targets = unknownTargets.join(", ");
    doubts.push(`not trained on ${targets}: answered by what holds for all targets`);
  }
  if (unknownLabels.length > 0) {
    doubts.push(`the model never answers ${unknownLabels.join(", ")}; such rows count as wrong`);
  }
  return doubts;
}

/** A model without a task is one of articles, like that of the pack. */
function taskOf(files: ModelFiles): ModelTask {
  return files.has(TASK) ? readTask(files) : { kind: "articles", columns: null, questions: [] };
}
