import { type GoldArticle, type GoldStatement, parseArticle } from "@qawl/corpus";
import { fail } from "../errors.ts";

interface Mark {
  readonly start: number;
  readonly end: number;
  readonly names: string[];
}

/**
 * An annotated article in the source form that people edit. What it says is read back and compared: throws `import-broken` where the form
 * cannot hold it (marks that cross each other, a line of `---` in the text). A head with a missing date or an odd id is written as it is, for a
 * person to correct.
 */
export function formatSource(article: GoldArticle): string {
  const { id, published, genre, setting, title, text, actors, statements } = article;
  const source = [
    `id: ${id}`,
    `published: ${published}`,
    `genre: ${genre}`,
    `setting: ${setting}`,
    "---",
    `${title === null ? "" : "# "}${writeMarks(text, marksOf(statements), id)}`,
    "---",
    ...actors.map((actor) => `${actor.id} = ${actor.name} ; ${actor.body ?? "-"}`),
    ...statements.map(formatStatement),
    "",
  ].join("\n");
  checkRoundTrip(source, article);
  return source;
}

function formatStatement({ id, form, source, cue, faction, stance, tags }: GoldStatement): string {
  return [
    id.slice(1),
    form,
    `${source.kind} ${source.actor ?? "-"}`,
    faction.label,
    stance.label,
    cue.lemma === "" ? "-" : cue.lemma,
    ...(tags.length === 0 ? [] : [tags.join(" ")]),
  ].join(" | ");
}

/** Marks in the order in which they open; statements that share words share a mark. */
function marksOf(statements: readonly GoldStatement[]): readonly Mark[] {
  const marks = new Map<string, Mark>();
  const add = (role: string, id: string, span: { start: number; end: number } | null): void => {
    if (span === null) return;
    const key = `${role} ${span.start} ${span.end}`;
    const known = marks.get(key);
    if (known === undefined) marks.set(key, { ...span, names: [`${role}${id.slice(1)}`] });
    else known.names.push(`${role}${id.slice(1)}`);
  };
  for (const { id, source, cue, content } of statements) {
    add("s", id, source.span);
    add("c", id, cue.span);
    for (const { span } of content) add("t", id, span);
  }
  return [...marks.values()].sort((a, b) => a.start - b.start || b.end - a.end);
}

function writeMarks(text: string, marks: readonly Mark[], article: string): string {
  const open: Mark[] = [];
  let written = "";
  let at = 0;
  const copyTo = (end: number): void => {
    written += text.slice(at, end).replace(/[[\]]/g, "\\$&");
    at = end;
  };
  const closeUpTo = (position: number): void => {
    for (let last = open.at(-1); last !== undefined && last.end <= position; last = open.at(-1)) {
      copyTo(last.end);
      written += "]";
      open.pop();
    }
  };
  for (const mark of marks) {
    closeUpTo(mark.start);
    const around = open.at(-1);
    if (around !== undefined && around.end < mark.end) {
      const problem = `the marks ${around.names} and ${mark.names} cross each other`;
      throw fail("import-broken", { article, problem });
    }
    copyTo(mark.start);
    written += `[${mark.names.join(",")} `;
    open.push(mark);
  }
  closeUpTo(text.length);
  copyTo(text.length);
  return written;
}

function checkRoundTrip(source: string, article: GoldArticle): void {
  const { article: read, issues } = parseArticle(source, article.id);
  const fault = issues.find(({ code }) => code !== "corpus-head");
  const same =
    read !== null &&
    read.text === article.text &&
    read.title === article.title &&
    facts(read) === facts(article);
  if (same && fault === undefined) return;
  throw fail("import-broken", {
    article: article.id,
    problem:
      fault?.message ??
      "the source form cannot hold it (blank edges, a line of --- in the text, a bar or semicolon in a name)",
  });
}

/** Everything said of the text, in a form that can be compared. */
function facts({ id, actors, statements }: GoldArticle): string {
  return JSON.stringify([
    id,
    actors.map((actor) => [actor.id, actor.name, actor.body]),
    statements.map(({ id, form, source, cue, content, faction, stance, tags }) => [
      id,
      form,
      place(source.span),
      source.kind,
      source.actor,
      place(cue.span),
      cue.lemma,
      content.map(({ span }) => place(span)),
      faction.label,
      stance.label,
      tags,
    ]),
  ]);
}

function place(span: { readonly start: number; readonly end: number } | null): string {
  return span === null ? "" : `${span.start}-${span.end}`;
}
