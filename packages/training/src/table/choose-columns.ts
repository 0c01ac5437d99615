import { QawlError } from "@qawl/arabic";

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
  const choose = (what: keyof Columns): string | null => {
    const given = asked[what];
    const wanted = given === undefined ? USUAL[what] : [given];
    for (const want of wanted) {
      const found =
        names.find((name) => name === want) ??
        names.find((name) => name.trim().toLowerCase() === want.toLowerCase());
      if (found !== undefined) return found;
    }
    if (given === undefined && what !== "text" && what !== "label") return null;
    throw new QawlError("training-column-missing", {
      file,
      what,
      column: given ?? wanted.join(", "),
      columns: names.join(", "),
    });
  };
  return {
    text: choose("text")!,
    label: choose("label")!,
    target: choose("target"),
    split: choose("split"),
    id: choose("id"),
  };
}
