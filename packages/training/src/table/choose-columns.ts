import type { QawlError } from "@qawl/arabic";
import { fail } from "../errors.ts";

/** Which columns hold what; `null` where there is none. */
export interface Columns {
  readonly text: string;
  readonly label: string;
  readonly target: string | null;
  readonly split: string | null;
  readonly id: string | null;
}

/** The column names that a person gave. */
export type AskedColumns = Partial<Record<keyof Columns, string>>;

/** Names under which tables keep these, the most telling first; compared without regard to case. */
const USUAL: Readonly<Record<keyof Columns, readonly string[]>> = {
  text: [
    "text",
    "tweet",
    "sentence",
    "statement",
    "content",
    "body",
    "comment",
    "post",
    "نص",
    "النص",
  ],
  label: ["stance", "label", "class", "category", "y", "الموقف", "التصنيف"],
  target: ["target", "topic", "الهدف", "الموضوع"],
  split: ["split", "fold", "partition"],
  id: ["id", "uid", "tweet_id", "article_id"],
};

/**
 * Chooses the columns of a table: those asked for, else by their usual names. Throws `training-column-missing` for one that was asked for and for
 * a text or label that nobody can guess.
 */
export function chooseColumns(
  names: readonly string[],
  asked: AskedColumns,
  file: string,
): Columns {
  return {
    text: need("text", names, asked, file),
    label: need("label", names, asked, file),
    target: choose("target", names, asked, file),
    split: choose("split", names, asked, file),
    id: choose("id", names, asked, file),
  };
}

/** Which columns hold a text and its target, of a table that need not be labelled. */
export type TextColumns = Pick<Columns, "text" | "target">;

/** As `chooseColumns`, of the text and the target alone. */
export function chooseTextColumns(
  names: readonly string[],
  asked: AskedColumns,
  file: string,
): TextColumns {
  return {
    text: need("text", names, asked, file),
    target: choose("target", names, asked, file),
  };
}

function choose(
  what: keyof Columns,
  names: readonly string[],
  asked: AskedColumns,
  file: string,
): string | null {
  const given = asked[what];
  for (const wanted of given === undefined ? USUAL[what] : [given]) {
    const found =
      names.find((name) => name === wanted) ??
      names.find((name) => name.trim().toLowerCase() === wanted.toLowerCase());
    if (found !== undefined) return found;
  }
  if (given !== undefined) throw missing(what, given, names, file);
  return null;
}

function need(
  what: keyof Columns,
  names: readonly string[],
  asked: AskedColumns,
  file: string,
): string {
  const found = choose(what, names, asked, file);
  if (found === null) throw missing(what, USUAL[what].join(", "), names, file);
  return found;
}

function missing(
  what: keyof Columns,
  column: string,
  names: readonly string[],
  file: string,
): QawlError {
  const columns = names.join(", ");
  return fail("training-column-missing", { file, what, column, columns });
}
