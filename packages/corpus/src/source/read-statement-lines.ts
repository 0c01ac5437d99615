import {
  FORMS,
  type Form,
  type LocalActor,
  SOURCE_KINDS,
  type SourceKind,
  TAGS,
  type Tag,
} from "../article.ts";
import type { Part } from "./split-parts.ts";

export interface StatementLine {
  readonly number: number;
  readonly line: number;
  readonly form: Form;
  readonly kind: SourceKind;
  readonly actor: string | null;
  readonly faction: string;
  readonly stance: string;
  readonly lemma: string;
  readonly tags: readonly Tag[];
}

const ACTOR = /^@([\p{L}\d-]+)\s*=\s*([^;]+?)\s*;\s*(\S+)\s*$/u;

/** Reads `@name = full name ; body` and `number | form | kind actor | faction | stance | lemma | tags` lines. */
export function readStatementLines(
  part: Part,
  report: (line: number, message: string) => void,
): { readonly actors: readonly LocalActor[]; readonly lines: readonly StatementLine[] } {
  const actors: LocalActor[] = [];
  const lines: StatementLine[] = [];
  part.lines.forEach((text, index) => {
    const line = part.firstLine + index;
    if (text.trim() === "") return;
    const actor = ACTOR.exec(text);
    if (actor !== null) {
      const body = actor[3]!;
      actors.push({ id: `@${actor[1]}`, name: actor[2]!, body: body === "-" ? null : body });
    } else if (text.startsWith("@")) {
      report(line, `"${text}" is not "@name = full name ; body"`);
    } else {
      const statement = readStatementLine(text, line, report);
      if (statement !== null) lines.push(statement);
    }
  });
  return { actors, lines };
}

function readStatementLine(
  text: string,
  line: number,
  report: (line: number, message: string) => void,
): StatementLine | null {
  const fields = text.split("|").map((field) => field.trim());
  const [number, form, who, faction, stance, lemma, tagList = ""] = fields;
  if (lemma === undefined || lemma === "" || fields.length > 7 || !/^\d+$/.test(number!)) {
    report(line, `"${text}" is not "number | form | kind actor | faction | stance | lemma | tags"`);
    return null;
  }
  const [kind, actor] = who!.split(/\s+/);
  const tags = tagList.split(/[\s,]+/).filter((tag) => tag !== "");
  const expect = (value: string, choices: readonly string[], what: string): void => {
    if (!choices.includes(value))
      report(line, `${what} "${value}" is not one of ${choices.join(", ")}`);
  };
  expect(form!, FORMS, "form");
  expect(kind!, SOURCE_KINDS, "source form");
  for (const tag of tags) expect(tag, TAGS, "tag");
  if (actor === undefined)
    report(line, "the source form is not followed by an actor (an id, @name or -)");
  return {
    number: Number(number),
    line,
    form: form as Form,
    kind: kind as SourceKind,
    actor: actor === undefined || actor === "-" ? null : actor,
    faction: faction!,
    stance: stance!,
    lemma: lemma === "-" ? "" : lemma,
    tags: tags as Tag[],
  };
}
