import { extractFeatures, type Feature } from "./extract-features.ts";
import type { FeatureConfig } from "./feature-config.ts";
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

/** A row and, column by column in the same order, the features behind it. */
export interface ExplainedRow extends SparseRow {
  readonly features: readonly Feature[];
}

/** Turns a statement into a row: (1 + ln count) · idf of each known feature, brought to length one as `scaling` says. */
export type Vectorize = (input: StatementInput) => ExplainedRow;

/** Prepares a fitted vectoriser for use; the look-up table is built once. */
export function createVectorize(vectorizer: Vectorizer): Vectorize {
  const columns = new Map(vectorizer.names.map((name, column) => [name, column]));
  const partOf = vectorizer.config.scaling === "kind" ? kindOf : () => "";
  return (input) => {
    const known: { column: number; value: number; part: string; feature: Feature }[] = [];
    for (const feature of extractFeatures(input, vectorizer.config)) {
      const column = columns.get(feature.name);
      if (column === undefined) continue;
      const value = (1 + Math.log(feature.count)) * vectorizer.idf[column]!;
      known.push({ column, value, part: partOf(feature.name), feature });
    }
    known.sort((a, b) => a.column - b.column);
    const squares = new Map<string, number>();
    for (const { part, value } of known) {
      squares.set(part, (squares.get(part) ?? 0) + value * value);
    }
    return {
      indices: Int32Array.from(known, ({ column }) => column),
      values: Float32Array.from(known, ({ value, part }) => value / Math.sqrt(squares.get(part)!)),
      features: known.map(({ feature }) => feature),
    };
  };
}

/** `f` of `f:word`. */
function kindOf(name: string): string {
  return name.slice(0, name.indexOf(":"));
}
