import type { Thresholds } from "../arguments/read-thresholds.ts";

/** One record of the input, its fields not yet checked. */
export interface InputRecord {
  /** Where it begins in the input, from 1: the line, or of Parquet the row. */
  readonly line: number;
  readonly text: unknown;
  readonly id: unknown;
  readonly published: unknown;
  readonly title: unknown;
}

/** A stretch of the input that goes to one worker at once. */
export interface Block {
  /** How many lines of JSON lines, or records of a table, it holds. */
  readonly units: number;
  /** Whole lines as bytes, or records of a table. */
  readonly work:
    | { readonly firstLine: number; readonly bytes: Uint8Array }
    | { readonly records: readonly InputRecord[] };
  /** Share of the input that is read with this block, 0 to 1; `null` when nobody knows its length. */
  readonly done: number | null;
}

/** What a worker makes of a block. */
export interface BlockResult {
  readonly bytes: Uint8Array;
  readonly records: number;
  readonly statements: number;
  readonly failed: number;
}

/** Under which names a record keeps what is needed. */
export interface ColumnNames {
  readonly text: string;
  readonly id: string;
  readonly published: string;
  readonly title: string;
}

/** What every worker must know before it begins. */
export interface WorkerSettings {
  readonly columns: ColumnNames;
  readonly to: "jsonl" | "csv" | "rows";
  readonly thresholds: Thresholds;
  readonly texts: boolean;
  /** The folder of another model than that of the pack. */
  readonly model: string | undefined;
}
