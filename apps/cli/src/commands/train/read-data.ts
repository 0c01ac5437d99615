import { readFile } from "node:fs/promises";
import { QawlError } from "@qawl/arabic";
import { loadModel, type ModelFiles } from "@qawl/stance";
import {
  type AskedColumns,
  answerCases,
  type Columns,
  chooseColumns,
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
  toRows,
  toTableData,
  type Validation,
  validateRows,
} from "@qawl/training";
import { readPackRecipe } from "./read-pack-recipe.ts";
import type { AskedForColumns, TrainPlan } from "./read-plan.ts";

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
  const { issues } = validateRows(marked, plan.dataset);
  const validation = { ...validateRows(rows, plan.dataset), issues };
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
      notes: left === 0 ? notes : [...notes, `${left} rows of the test split left out`],
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
  { text, label, target }: Columns,
  trained: readonly LabelledRow[],
): Promise<readonly LabelledRow[]> {
  const dataset = await readDataset(path, "evaluate");
  const asked = { text, label, ...(target === null ? {} : { target }) };
  const columns = chooseColumns(dataset.names, asked, path);
  const none = findNeither([...new Set(trained.map((row) => row.label))]);
  const { rows } = tableRows(dataset, columns, none);
  if (rows.length === 0) throw new QawlError("training-no-rows", { file: path });
  return rows;
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
  const held = plan.test === null ? null : await readDataset(plan.test, "evaluate");
  return {
    data,
    config,
    task: { kind: "articles", columns: null, questions: data.questions },
    facts: {
      files: dataset.files,
      dataset: dataset.sha256,
      notes: [`${dataset.articles!.length} annotated articles`],
      validation: validateRows(rows, plan.dataset),
    },
    test:
      held === null
        ? null
        : async (files) => {
            const asked = toArticleData(held.articles ?? [], labels);
            return measureFigures(asked.questions, answerCases(await loadModel(files), asked));
          },
  };
}

/** The columns of a table: those that were named, else the usual ones; `-` as the target is none. */
export function tableColumns(
  names: readonly string[],
  { target, ...others }: AskedForColumns,
  file: string,
  usual: AskedColumns = {},
): Columns {
  const known = Object.fromEntries(
    Object.entries(usual).filter(([, name]) => name !== null && names.includes(name)),
  );
  const asked = {
    ...known,
    ...others,
    ...(target === undefined || target === "-" ? {} : { target }),
  };
  const columns = chooseColumns(names, asked, file);
  return target === "-" ? { ...columns, target: null } : columns;
}

/** The labelled rows of a table, and what was taken and left out, a sentence each. */
export function tableRows(
  { records }: Dataset,
  columns: Columns,
  none: string | null,
): { readonly rows: readonly LabelledRow[]; readonly notes: readonly string[] } {
  const { rows, withoutText, withoutLabel, emptyAs } = toRows(records, columns, none ?? undefined);
  const parts = new Map(records.map(({ line, part }) => [line, part]));
  const { text, label, target, split } = columns;
  const notes = [
    `text from the column "${text}", label from "${label}", ${target === null ? "no target" : `target from "${target}"`}${split === null ? "" : `, split from "${split}"`}`,
    ...(withoutText.length === 0 ? [] : [`${withoutText.length} rows without a text left out`]),
    ...(withoutLabel.length === 0
      ? []
      : [
          emptyAs === null
            ? `${withoutLabel.length} rows without a label left out`
            : `${withoutLabel.length} rows with an empty label taken for "${emptyAs}"`,
        ]),
  ];
  return {
    rows: rows.map((row) => ({ ...row, split: row.split ?? parts.get(row.line) ?? null })),
    notes,
  };
}

async function settle({ config }: TrainPlan, defaults: TrainingConfig): Promise<TrainingConfig> {
  if (config === null) return defaults;
  let text: string;
  try {
    text = await readFile(config, "utf8");
  } catch (cause) {
    throw new QawlError("input-missing", { file: config }, { cause });
  }
  return readConfig(text, config, defaults);
}

function refuseTooFew({ dataset, folds }: TrainPlan, { cases }: TrainingData): void {
  const groups = new Set(cases.map(({ group }) => group)).size;
  if (groups >= 2 * folds) return;
  throw new QawlError("training-too-few", { file: dataset, groups, folds });
}
