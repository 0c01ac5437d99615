/** One labelled text of a table. */
export interface LabelledRow {
  readonly id: string;
  readonly text: string;
  readonly label: string;
  /** What the label is about; `null` where the table knows of one question only. */
  readonly target: string | null;
  /** Which part of the data it belongs to (train, dev, test), where the table says so. */
  readonly split: string | null;
  /** The file that holds it, where the table came from several. */
  readonly file?: string;
  /** The line or row of that file, from 1. */
  readonly line: number;
}
