import type { CorpusIssue, CorpusSpan, GoldArticle, GoldStatement } from "./article.ts";

/** The closed lists that a pack gives to its corpus. */
export interface Labels {
  readonly factions: readonly string[];
  readonly stances: readonly string[];
  /** Ids of the actor registry; `null` leaves actors unchecked. */
  readonly actors: ReadonlySet<string> | null;
}

const EDGE = /[\s.,،؛;]/u;
const QUOTATION_MARKS = /["«»“”„‹›]/u;
const COMPLEMENTISER = /^(?:[بل]?[أإا]نّ?(?:ه|ها|هم|هما|نا|ي)?)\s/u;
const UNQUOTED_GENRES: readonly string[] = ["interview", "communique", "social", "live"];

/**
 * Checks one compiled article against the guide: labels, actors, spans on whole words, the shape of each form.
 * Returns what is wrong; an empty list means that the article may ship. `lines` names the line of each statement.
 */
export function validateArticle(
  article: GoldArticle,
  labels: Labels,
  file: string,
  lines: Readonly<Record<string, number>> = {},
): readonly CorpusIssue[] {
  const issues: CorpusIssue[] = [];
  const locals = new Set(article.actors.map((actor) => actor.id));
  for (const statement of article.statements) {
    const report = (code: string, message: string): void => {
      issues.push({
        file,
        line: lines[statement.id] ?? 1,
        code,
        message: `${statement.id}: ${message}`,
      });
    };
    checkLabels(statement, labels, locals, report);
    checkSource(statement, report);
    checkSpans(statement, article.text, report);
    checkForm(statement, article, report);
  }
  for (const actor of article.actors) {
    if (actor.body !== null && labels.actors !== null && !labels.actors.has(actor.body)) {
      issues.push({
        file,
        line: 1,
        code: "corpus-actor",
        message: `${actor.id}: no actor "${actor.body}" in the registry`,
      });
    }
    if (!article.statements.some((statement) => statement.source.actor === actor.id)) {
      issues.push({
        file,
        line: 1,
        code: "corpus-actor",
        message: `${actor.id} speaks nowhere in the article`,
      });
    }
  }
  return issues;
}

type Report = (code: string, message: string) => void;

function checkLabels(
  statement: GoldStatement,
  labels: Labels,
  locals: ReadonlySet<string>,
  report: Report,
): void {
  const faction = statement.faction.label;
  const stance = statement.stance.label;
  const actor = statement.source.actor;
  if (!labels.factions.includes(faction)) {
    report("corpus-label", `faction "${faction}" is not one of ${labels.factions.join(", ")}`);
  }
  if (!labels.stances.includes(stance)) {
    report("corpus-label", `stance "${stance}" is not one of ${labels.stances.join(", ")}`);
  }
  if (actor?.startsWith("@")) {
    if (!locals.has(actor))
      report("corpus-actor", `${actor} is not declared as "@name = full name ; body"`);
  } else if (actor !== null && labels.actors !== null && !labels.actors.has(actor)) {
    report("corpus-actor", `no actor "${actor}" in the registry`);
  }
}

function checkSource({ source }: GoldStatement, report: Report): void {
  if (source.kind === "understood" && source.span !== null) {
    report("corpus-source", "an understood source has no s mark");
  }
}

function checkSpans(statement: GoldStatement, text: string, report: Report): void {
  const spans: [string, CorpusSpan | null][] = [
    ["source", statement.source.span],
    ["cue", statement.cue.span],
    ...statement.content.map((part): [string, CorpusSpan] => ["content", part.span]),
  ];
  for (const [role, span] of spans) {
    if (span === null) continue;
    const words = text.slice(span.start, span.end);
    if (words.trim() === "") report("corpus-span", `the ${role} is empty`);
    else if (EDGE.test(words[0]!) || /[\s,،؛;]/u.test(words.at(-1)!)) {
      report("corpus-span", `the ${role} "${clip(words)}" begins or ends with a space or a stop`);
    } else if (role === "content" && words.endsWith(".") && !words.endsWith("..")) {
      report("corpus-span", `the content "${clip(words)}" ends with a full stop`);
    }
    if (isInsideWord(text, span)) report("corpus-span", `the ${role} "${clip(words)}" cuts a word`);
  }
}

/** A clitic may stand outside a mark only before a quotation mark, so a span never starts or ends between two letters. */
function isInsideWord(text: string, { start, end }: CorpusSpan): boolean {
  const letter = /[\p{L}\p{M}]/u;
  const joined = (at: number) =>
    at > 0 && at < text.length && letter.test(text[at - 1]!) && letter.test(text[at]!);
  return joined(start) && !/^[وف]$/u.test(text[start - 1]!) ? true : joined(end);
}

function checkForm(statement: GoldStatement, article: GoldArticle, report: Report): void {
  const { form, content } = statement;
  if (form === "direct" && !UNQUOTED_GENRES.includes(article.genre)) {
    const quoted = content.some(({ span }) =>
      QUOTATION_MARKS.test(
        article.text.slice(Math.max(0, span.start - 2), span.start) +
          article.text.slice(span.end, span.end + 2),
      ),
    );
    if (!quoted) report("corpus-form", "a direct content stands beside no quotation mark");
  }
  const words = article.text.slice(content[0]?.span.start, content.at(-1)?.span.end);
  if (form === "mixed" && !QUOTATION_MARKS.test(words)) {
    report("corpus-form", "a mixed content holds no quotation mark");
  }
  if (
    (form === "indirect" || form === "mixed") &&
    COMPLEMENTISER.test(words) &&
    statement.cue.lemma !== ":"
  ) {
    report("corpus-form", `the content "${clip(words)}" begins with its complementiser`);
  }
}

function clip(words: string): string {
  return words.length > 40 ? `${words.slice(0, 40)}…` : words;
}
