/** What a cell of a table can hold. */
export type Cell = string | number | boolean | null;

/** A column of the table of statements. */
export interface Column {
  readonly name: string;
  readonly type: "text" | "integer" | "number" | "boolean";
}

const text = (name: string): Column => ({ name, type: "text" });
const integer = (name: string): Column => ({ name, type: "integer" });
const number = (name: string): Column => ({ name, type: "number" });
const boolean = (name: string): Column => ({ name, type: "boolean" });

/**
 * The columns of the table of statements, every attribute of a statement among them. `stances` are the labels of the pack: each has
 * a column with its probability. Offsets count UTF-16 code units of the article's text.
 */
export function statementColumns(stances: readonly string[]): readonly Column[] {
  return [
    text("article"),
    text("published"),
    text("title"),
    text("statement"),
    text("form"),
    text("source"),
    boolean("source_inherited"),
    integer("source_start"),
    integer("source_end"),
    text("actor"),
    text("actor_name"),
    text("actor_kind"),
    boolean("actor_registered"),
    text("actor_body"),
    text("actor_holder"),
    text("cue"),
    integer("cue_start"),
    integer("cue_end"),
    text("content"),
    boolean("content_direct"),
    integer("content_start"),
    integer("content_end"),
    text("content_spans"),
    text("faction"),
    number("faction_probability"),
    text("faction_by"),
    text("stance"),
    number("stance_probability"),
    boolean("stance_abstained"),
    ...stances.map((label) => number(`stance_${label}`)),
    text("evidence"),
    text("rule"),
    number("confidence"),
    text("versions"),
  ];
}
