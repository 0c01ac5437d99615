import type { WordPlaces } from "./collect-known.ts";
import { extractFeatures } from "./extract-features.ts";
import type { FeatureConfig } from "./feature-config.ts";
import { createFindKnown } from "./find-known.ts";
import { selectVocabulary } from "./select-vocabulary.ts";
import type { SparseRow } from "./sparse-row.ts";
import type { StatementInput } from "./statement-input.ts";

/** A fitted vectoriser; plain data that survives JSON. Column `i` is feature `names[i]`. */
export interface Vectorizer {
  readonly config: FeatureConfig;
  readonly names: readonly string[];
  readonly idf: readonly number[];
}

/** What a vectoriser learns from: a statement and the number of its label. */
export interface LabelledInput {
  readonly input: StatementInput;
  readonly label: number;
}

/** Fits a vectoriser on training statements only: at most `size` columns, chosen by what they tell about the label. */
export function fitVectorizer(
  rows: readonly LabelledInput[],
  config: FeatureConfig,
  { size = 8192, minimum = 2 }: { readonly size?: number; readonly minimum?: number } = {},
): Vectorizer {
  const vocabulary = selectVocabulary(
    rows.map(({ input, label }) => ({
      names: extractFeatures(input, config).map(({ name }) => name),
      label,
    })),
    size,
    minimum,
  );
  return {
    config,
    names: vocabulary.map(({ name }) => name),
    // Six digits are all a 32-bit float can tell apart, and keep the saved file small.
    idf: vocabulary.map(({ idf }) => Number(idf.toPrecision(6))),
  };
}

/** A row, how often the feature of each entry stands in the statement, and where the words behind it stand in the article. */
export interface ExplainedRow extends SparseRow {
  readonly counts: Int32Array;
  readonly places: WordPlaces;
}

/** Turns a statement into a row: (1 + ln count) · idf of each known feature, brought to length one as `scaling` says; kinds that stand `apart` have their fixed value. */
export type Vectorize = (input: StatementInput) => ExplainedRow;

/** Prepares a fitted vectoriser for use; the look-up table is built once. */
export function createVectorize(vectorizer: Vectorizer): Vectorize {
  const { names, idf, config } = vectorizer;
  const find = createFindKnown(vectorizer);
  const scale = config.scaling === "kind" ? scaleKinds : scaleRow;
  const fixedOf = createFixedOf(names, config.apart ?? {});
  return (input) => {
    const { columns, counts, places } = find(input);
    const values = new Float64Array(columns.length);
    for (let entry = 0; entry < values.length; entry++) {
      const column = columns[entry]!;
      if (fixedOf(column) !== 0) continue;
      values[entry] = (1 + Math.log(counts[entry]!)) * idf[column]!;
    }
    const scaled = scale(values, columns, names);
    for (let entry = 0; entry < scaled.length; entry++) {
      const value = fixedOf(columns[entry]!);
      if (value !== 0) scaled[entry] = value;
    }
    return { indices: columns, values: scaled, counts, places };
  };
}

/** The fixed value of a column whose kind stands apart, 0 of the others; told when first asked, because a statement has few of all columns. */
function createFixedOf(
  names: readonly string[],
  apart: Readonly<Record<string, number>>,
): (column: number) => number {
  const known = new Float64Array(names.length).fill(Number.NaN);
  return (column) => {
    const before = known[column]!;
    if (!Number.isNaN(before)) return before;
    const value = apart[kindOf(names[column]!)] ?? 0;
    known[column] = value;
    return value;
  };
}

function scaleRow(values: Float64Array): Float32Array {
  let squares = 0;
  for (const value of values) squares += value * value;
  const length = Math.sqrt(squares);
  const scaled = new Float32Array(values.length);
  for (let entry = 0; entry < scaled.length; entry++) scaled[entry] = values[entry]! / length;
  return scaled;
}

function scaleKinds(
  values: Float64Array,
  columns: Int32Array,
  names: readonly string[],
): Float32Array {
  const kinds = Array.from(columns, (column) => kindOf(names[column]!));
  const squares = new Map<string, number>();
  kinds.forEach((kind, entry) => {
    squares.set(kind, (squares.get(kind) ?? 0) + values[entry]! * values[entry]!);
  });
  return Float32Array.from(
    values,
    (value, entry) => value / Math.sqrt(squares.get(kinds[entry]!)!),
  );
}

/** `f` of `f:word`. */
function kindOf(name: string): string {
  return name.slice(0, name.indexOf(":"));
}
