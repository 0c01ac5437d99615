import type { CorpusIssue, GoldArticle, GoldStatement } from "./article.ts";
import { readHead } from "./source/read-head.ts";
import { type Mark, readMarks } from "./source/read-marks.ts";
import { readStatementLines, type StatementLine } from "./source/read-statement-lines.ts";
import { type Part, splitParts } from "./source/split-parts.ts";

/** What a source file says, and everything wrong with its form. `article` is `null` when the file has not three parts. */
export interface ParsedArticle {
  readonly article: GoldArticle | null;
  readonly issues: readonly CorpusIssue[];
  /** The line of the file where each statement is described, by statement id. */
  readonly lines: Readonly<Record<string, number>>;
}

/**
 * Compiles one article in the readable source form (see the dataset's GUIDE.md) to text and half-open UTF-16 spans.
 * Never throws: what is wrong comes back as issues with `file` and line. Linear in the length of `source`.
 */
export function parseArticle(source: string, file: string): ParsedArticle {
  const issues: CorpusIssue[] = [];
  const reporter = (code: string) => (line: number, message: string) => {
    issues.push({ file, line, code, message });
  };
  const parts = splitParts(source);
  if (parts === null) {
    reporter("corpus-parts")(1, "expected three parts divided by two lines of ---");
    return { article: null, issues, lines: {} };
  }
  const head = readHead(parts.head, reporter("corpus-head"));
  const { body, title, firstLine } = layOut(parts.text);
  const marked = readMarks(body, firstLine);
  for (const problem of marked.problems) reporter("corpus-marks")(problem.line, problem.message);
  const { actors, lines } = readStatementLines(parts.statements, reporter("corpus-statement"));
  const statements = joinMarks(lines, marked.marks, marked.text, reporter("corpus-join"));
  return {
    article: {
      id: head.id,
      published: head.published,
      genre: head.genre,
      setting: head.setting,
      title: title ? marked.text.slice(0, lineEnd(marked.text)) : null,
      text: marked.text,
      actors,
      statements,
    },
    issues,
    lines: Object.fromEntries(lines.map(({ number, line }) => [`s${number}`, line])),
  };
}

/** The marked text as one string, blank edges cut and the `# ` of a headline removed, with the line where it begins. */
function layOut({ lines, firstLine }: Part): {
  readonly body: string;
  readonly title: boolean;
  readonly firstLine: number;
} {
  const blank = Math.max(
    0,
    lines.findIndex((line) => line.trim() !== ""),
  );
  const [first = "", ...rest] = lines.slice(blank);
  const title = first.startsWith("# ");
  const body = [title ? first.slice(2) : first, ...rest].join("\n").trimEnd();
  return { body, title, firstLine: firstLine + blank };
}

function lineEnd(text: string): number {
  const end = text.indexOf("\n");
  return end === -1 ? text.length : end;
}

function joinMarks(
  lines: readonly StatementLine[],
  marks: readonly Mark[],
  text: string,
  report: (line: number, message: string) => void,
): GoldStatement[] {
  const marksOf = new Map<number, Mark[]>();
  for (const mark of marks) {
    const list = marksOf.get(mark.statement);
    if (list === undefined) marksOf.set(mark.statement, [mark]);
    else list.push(mark);
  }
  const seen = new Set<number>();
  const statements = lines.map((line) => {
    if (seen.has(line.number)) report(line.line, `statement ${line.number} has two lines`);
    seen.add(line.number);
    return toStatement(line, marksOf.get(line.number) ?? [], text, report);
  });
  for (const [number, [first]] of marksOf) {
    if (!seen.has(number)) report(first!.line, `marks of statement ${number}, which has no line`);
  }
  return statements;
}

function toStatement(
  line: StatementLine,
  marks: readonly Mark[],
  text: string,
  report: (line: number, message: string) => void,
): GoldStatement {
  const ordered = [...marks].sort((a, b) => a.start - b.start);
  const spans = (role: Mark["role"]) =>
    ordered.filter((mark) => mark.role === role).map(({ start, end }) => ({ start, end }));
  const [source = null, ...moreSources] = spans("source");
  const [cue = null, ...moreCues] = spans("cue");
  const content = spans("content");
  if (moreSources.length + moreCues.length > 0) {
    report(line.line, `statement ${line.number} has more than one source or cue mark`);
  }
  if (content.length === 0) report(line.line, `statement ${line.number} has no content mark`);
  return {
    id: `s${line.number}`,
    form: line.form,
    source: {
      span: source,
      text: source === null ? "" : text.slice(source.start, source.end),
      inherited: line.kind === "understood",
      kind: line.kind,
      actor: line.actor,
    },
    cue: { span: cue, lemma: line.lemma },
    content: content.map((span) => ({ span, direct: line.form === "direct" })),
    faction: { label: line.faction },
    stance: { label: line.stance },
    tags: line.tags,
  };
}
