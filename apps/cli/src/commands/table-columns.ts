import {
  type AskedColumns,
  type Columns,
  chooseColumns,
  chooseTextColumns,
  type TextColumns,
} from "@qawl/training";
import type { Arguments } from "../arguments/read-arguments.ts";

/** Columns by what they hold; `-` for the target means that there is none. */
export type AskedForColumns = Readonly<
  Partial<Record<"text" | "label" | "target" | "split", string>>
>;

/** The columns that were named on the command line. */
export function askedColumns(args: Arguments): AskedForColumns {
  return Object.fromEntries(
    (["text", "label", "target", "split"] as const).flatMap((what) => {
      const name = args.text(what);
      return name === undefined ? [] : [[what, name]];
    }),
  );
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
