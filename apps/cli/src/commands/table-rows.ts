import { type Columns, type Dataset, type LabelledRow, toRows } from "@qawl/training";
import { count } from "../output/count.ts";

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
