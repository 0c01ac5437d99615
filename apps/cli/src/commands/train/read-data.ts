import { loadModel, type ModelFiles } from "@qawl/stance";
import {
  type AskedColumns,
  answerCases,
  type Columns,
  chooseColumns,
  chooseTextColumns,
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
  type TextColumns,
  type TrainingConfig,
  type TrainingData,
  toArticleData,
  toRows,
  toTableData,
  type Validation,
  validateRows,
} from "@qawl/training";
import { fail } from "../../errors.ts";
import { readArticleFile } from "../../input/read-article-file.ts";
import { count } from "../../output/count.ts";
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
  const held = plan.test === null ? null : await readDataset(plan.test, "evaluate");
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
        : async (files) => {
            const asked = toArticleData(held.articles ?? [], labels);
            return measureFigures(asked.questions, answerCases(await loadModel(files), asked));
          },
  };
}

/** What another table of the same data is likely to call its columns. */
export function usualColumns(trained: Columns | null): AskedColumns {
  if (trained === null) return {};
  const { text, label, target } = trained;
  return { text, label, ...(target === null ? {} : { target }) };
}

/** The columns of a table: those that were named, else the usual ones; `-` as the target is none. */
export function tableColumns(
  names: readonly string[],
  asked: AskedForColumns,
  file: string,
  usual: AskedColumns = {},
): Columns {
  return columnsBy(chooseColumns, names, asked, file, usual);
}

/** As `tableColumns`, of the text and the target alone. */
export function textColumns(
  names: readonly string[],
  asked: AskedForColumns,
  file: string,
  usual: AskedColumns = {},
): TextColumns {
  return columnsBy(chooseTextColumns, names, asked, file, usual);
}

function columnsBy<Chosen extends TextColumns>(
  choose: (names: readonly string[], asked: AskedColumns, file: string) => Chosen,
  names: readonly string[],
  { target, ...others }: AskedForColumns,
  file: string,
  usual: AskedColumns,
): Chosen {
  const known = Object.fromEntries(
    Object.entries(usual).filter(([, name]) => names.includes(name)),
  );
  const asked = {
    ...known,
    ...others,
    ...(target === undefined || target === "-" ? {} : { target }),
  };
  const columns = choose(names, asked, file);
  return target === "-" ? { ...columns, target: null } : columns;
}

/** The labelled rows of a table, and what was taken and left out, a sentence each. */
export function tableRows(
  { records }: Dataset,
  columns: Columns,
  none: string | null,
): { readonly rows: readonly LabelledRow[]; readonly notes: readonly string[] } {
  const { rows, withoutText, withoutLabel, emptyAs } = toRows(records, columns, none ?? undefined);
  const { text, label, target, split } = columns;
  const notes = [
    `text from the column "${text}", label from "${label}", ${target === null ? "no target" : `target from "${target}"`}${split === null ? "" : `, split from "${split}"`}`,
    ...(withoutText.length === 0
      ? []
      : [`${count(withoutText.length, "row")} without a text left out`]),
    ...(withoutLabel.length === 0
      ? []
      : [
          emptyAs === null
            ? `${count(withoutLabel.length, "row")} without a label left out`
            : `${count(withoutLabel.length, "row")} with an empty label taken for "${emptyAs}"`,
        ]),
  ];
  return { rows, notes };
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
