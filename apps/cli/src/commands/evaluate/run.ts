import { loadModel, type ModelFiles } from "@qawl/stance";
import { readModelFolder } from "@qawl/stance/node";
import {
  answerCases,
  evaluateRows,
  type Figures,
  findNeither,
  formatFigures,
  type ModelTask,
  measureFigures,
  readDataset,
  readTask,
  TASK,
  toArticleData,
} from "@qawl/training";
import type { Arguments } from "../../arguments/read-arguments.ts";
import { refusePositionals } from "../../arguments/refuse-positionals.ts";
import { fail } from "../../errors.ts";
import { count } from "../../output/count.ts";
import { writeFileAtomically } from "../../output/write-file-atomically.ts";
import { writeStdout } from "../../output/write-stdout.ts";
import { tableColumns, tableRows, usualColumns } from "../train/read-data.ts";
import { askedColumns, needed } from "../train/read-plan.ts";

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
  const seed = args.number("seed", 0, 0xffff_ffff);
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
  options: { readonly seed?: number },
): Promise<Measured> {
  const model = await loadModel(files);
  const task = taskOf(files);
  const dataset = await readDataset(path, "evaluate");
  const known =
    model.manifest.dataset === dataset.sha256
      ? ["the model was trained on this very data: the figures say nothing of other texts"]
      : [];
  if (task.kind === "articles") {
    const labels = Object.fromEntries(model.heads.map((head) => [head.name, head.labels]));
    if (dataset.articles === null) throw fail("training-not-articles", { file: path });
    const data = toArticleData(dataset.articles, labels);
    const outcomes = answerCases(model, data);
    const notes = [...known, count(dataset.articles.length, "annotated article")];
    return {
      figures: measureFigures(data.questions, outcomes, options),
      notes,
      predictions: outcomes,
    };
  }
  const { columns: trained, questions } = task;
  const columns = tableColumns(dataset.names, askedColumns(args), path, usualColumns(trained));
  const { rows: all, notes } = tableRows(dataset, columns, findNeither(questions[0]!.labels));
  // Where the table knows of a test split, that is what is measured.
  const held = all.filter(({ split }) => split === "test");
  const rows = held.length > 0 ? held : all;
  if (rows.length === 0) throw fail("training-no-rows", { file: path });
  const { figures, unknownTargets, unknownLabels, answers } = evaluateRows(
    model,
    task,
    rows,
    options,
  );
  return {
    figures,
    notes: [
      ...known,
      ...notes,
      ...(unknownTargets.length === 0
        ? []
        : [`not trained on ${unknownTargets.join(", ")}: answered by what holds for all targets`]),
      ...(unknownLabels.length === 0
        ? []
        : [`the model never answers ${unknownLabels.join(", ")}; such rows count as wrong`]),
    ],
    predictions: answers.map(({ row: { id, target }, gold, predicted, probability, scores }) => ({
      ...{ id, target, gold, predicted, probability, scores },
    })),
  };
}

/** A model without a task is one of articles, like that of the pack. */
function taskOf(files: ModelFiles): ModelTask {
  return files.has(TASK) ? readTask(files) : { kind: "articles", columns: null, questions: [] };
}
