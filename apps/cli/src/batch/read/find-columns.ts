import { fail } from "../../errors.ts";
import type { ColumnNames } from "../block.ts";

/** Whether a person named a column: then it must be there, while a default may be missing. */
export type ColumnOptions = Readonly<Record<keyof ColumnNames, boolean>>;

const OPTION: Readonly<Record<keyof ColumnNames, string>> = {
  text: "--text-column",
  id: "--id-column",
  published: "--date-column",
  title: "--title-column",
};

/** The place of each column, -1 for one that is not there. Throws `table-column-missing` for the text and for what was asked for by name. */
export function findColumns(
  names: readonly string[],
  columns: ColumnNames,
  named: ColumnOptions,
  file: string,
): Readonly<Record<keyof ColumnNames, number>> {
  const place = (what: keyof ColumnNames): number => {
    const found = names.indexOf(columns[what]);
    if (found === -1 && (what === "text" || named[what])) {
      throw fail("table-column-missing", {
        file,
        column: columns[what],
        columns: names.join(", "),
        option: OPTION[what],
      });
    }
    return found;
  };
  return {
    text: place("text"),
    id: place("id"),
    published: place("published"),
    title: place("title"),
  };
}
