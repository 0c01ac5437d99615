import { loadModel, type ModelFiles } from "@qawl/stance";
import {
  answerCases,
  type Columns,
  type Dataset,
  evaluateRows,
  type Figures,
  findNeither,
  type LabelledRow,
  type ModelTask,
  measureFigures,
  readConfig,
  readDataset,
  TABLE_DEFAULTS,
  type TrainingConfig,
  type TrainingData,
  toArticleData,
  toTableData,
  type Validation,
  validateRows,
} from "@qawl/training";
import { fail } from "../../errors.ts";
import { readArticleFile } from "../../input/read-article-file.ts";
import { count } from "../../output/count.ts";
import { tableColumns, usualColumns } from "../table-columns.ts";
import { tableRows } from "../table-rows.ts";
import { readPackRecipe } from "./read-pack-recipe.ts";
import type { TrainPlan } from "./read-plan.ts";

/** Everything a run learns from, and what is to be said of it. */
interface ReadData {
  readonly data: TrainingData;
  readonly config: TrainingConfig;
  readonly task: ModelTask;
  readonly facts: {
    readonly files: readonly string[];
    /** SHA-256 of the data. */
    readonly dataset: string;
    readonly notes: readonly string[];
    readonly validation: Validation;
  };
  /** Measures the finished model on held-back data; `null` where none was named. */
  readonly test: ((files: ModelFiles) => Promise<Figures>) | null;
}

/** Reads the data of a run as it is: a table or annotated articles. */
export async function readData(plan: TrainPlan): Promise<ReadData> {
  const dataset = await readDataset(plan.dataset, "train");
  return dataset.articles === null ? readAsTable(plan, dataset) : readAsArticles(plan, dataset);
}

async function readAsTable(plan: TrainPlan, dataset: Dataset): Promise<ReadData> {
  const columns = tableColumns(dataset.names, plan.columns, plan.dataset);
  const { rows: all, notes } = tableRows(dataset, columns, null);
  const rows = all.filter(({ split }) => split !== "test");
  const config = await settle(plan, TABLE_DEFAULTS);
  const held = plan.test === null ? null : await readHeld(plan.test, columns, rows);
  const marked =
    held === null ? rows : [...rows, ...held.map((row) => ({ ...row, split: "test" }))];
  const own = validateRows(rows, plan.dataset);
  const validation =
    held === null ? own : { ...own, issues: validateRows(marked, plan.dataset).issues };
  const data = toTableData(rows, config.sides);
  refuseTooFew(plan, data);
  const task: ModelTask = { kind: "table", columns, questions: data.questions };
  const left = all.length - rows.length;
  return {
    data,
    config,
    task,
    facts: {
      files: dataset.files,
      dataset: dataset.sha256,
      notes: left === 0 ? notes : [...notes, `${count(left, "row")} of the test split left out`],
      validation,
    },
    test:
      held === null
        ? null
        : async (files) => evaluateRows(await loadModel(files), task, held).figures,
  };
}

async function readHeld(
  path: string,
  trained: Columns,
  rows: readonly LabelledRow[],
): Promise<readonly LabelledRow[]> {
  const dataset = await readDataset(path, "evaluate");
  const columns = tableColumns(dataset.names, {}, path, usualColumns(trained));
  const none = findNeither([...new Set(rows.map((row) => row.label))]);
  const held = tableRows(dataset, columns, none).rows;
  if (held.length === 0) throw fail("training-no-rows", { file: path });
  return held;
}

async function readAsArticles(plan: TrainPlan, dataset: Dataset): Promise<ReadData> {
  const { recipe, labels } = await readPackRecipe();
  const config = await settle(plan, recipe);
  const data = toArticleData(dataset.articles!, labels);
  refuseTooFew(plan, data);
  const rows = data.cases.map(
    (one, index): LabelledRow => ({
      id: one.id,
      text: one.input.content
        .map(({ span }) => one.input.document.text.slice(span.start, span.end))
        .join(" "),
      label: one.labels["stance"]!,
      target: null,
      split: null,
      line: index + 1,
    }),
  );
  const held = plan.test === null ? null : await readHeldArticles(plan.test, labels);
  return {
    data,
    config,
    task: { kind: "articles", columns: null, questions: data.questions },
    facts: {
      files: dataset.files,
      dataset: dataset.sha256,
      notes: [count(dataset.articles!.length, "annotated article")],
      validation: validateRows(rows, plan.dataset),
    },
    test:
      held === null
        ? null
        : async (files) =>
            measureFigures(held.questions, answerCases(await loadModel(files), held)),
  };
}

async function readHeldArticles(
  path: string,
  labels: Readonly<Record<string, readonly string[]>>,
): Promise<TrainingData> {
  const { articles } = await readDataset(path, "evaluate");
  if (articles === null) throw fail("training-not-articles", { file: path });
  return toArticleData(articles, labels);
}

async function settle({ config }: TrainPlan, defaults: TrainingConfig): Promise<TrainingConfig> {
  if (config === null) return defaults;
  return readConfig(await readArticleFile(config), config, defaults);
}

function refuseTooFew({ dataset, folds }: TrainPlan, { cases }: TrainingData): void {
  const groups = new Set(cases.map(({ group }) => group)).size;
  if (groups >= 2 * folds) return;
  throw fail("training-too-few", { file: dataset, groups, folds });
}
