import { escapeHtml } from "@qawl/report/html";
import type { Statement } from "qawl";
import { markText, shownStance } from "./mark-text.ts";
import { PAGE_STYLE } from "./page-style.ts";
import type { ReadableArticle } from "./readable-article.ts";

/**
 * One self-contained page: each article itself, right to left, its statements marked with a colour a stance, and a list of who said what.
 * No script, and a policy that forbids any; every character of the article is escaped.
 */
export function* formatHtml(
  articles: readonly ReadableArticle[],
  { explain }: { readonly explain: boolean },
): Iterable<string> {
  const title = articles.map(({ analysis }) => analysis.article.id ?? "قول").join("، ");
  yield `<!doctype html>
<html lang="ar" dir="rtl">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<style>${PAGE_STYLE}</style>
</head>
<body>
<p class="legend">${legend()}</p>
`;
  for (const article of articles) yield* formatArticle(article, explain);
  yield "</body>\n</html>\n";
}

function legend(): string {
  return Object.entries(STANCE_NAMES)
    .map(([label, name]) => `<span class="content ${label}">${name}</span>`)
    .join(" ");
}

const STANCE_NAMES: Readonly<Record<string, string>> = {
  support: "مع بقاء القوات",
  oppose: "ضد بقائها",
  neutral: "محايد",
  unrelated: "في أمر آخر",
  unsure: "غير محسوم",
};

function* formatArticle({ text, analysis }: ReadableArticle, explain: boolean): Iterable<string> {
  const { id } = analysis.article;
  yield "<article>\n";
  if (id !== undefined) yield `<h1><bdi>${escapeHtml(id)}</bdi></h1>\n`;
  yield '<div class="text">';
  yield* markText(text, analysis.statements);
  yield "</div>\n<ol>\n";
  for (const statement of analysis.statements) yield `${formatItem(statement, text, explain)}\n`;
  yield "</ol>\n";
  for (const { message } of analysis.issues) {
    yield `<p class="issue" dir="ltr">${escapeHtml(message)}</p>\n`;
  }
  yield "</article>\n";
}

function formatItem(statement: Statement, text: string, explain: boolean): string {
  const { id, source, faction, stance, content } = statement;
  const who = source.actor?.name ?? (source.text === "" ? "غير مسمى" : source.text);
  const said = content.map(({ span }) => text.slice(span.start, span.end)).join(" … ");
  const name = STANCE_NAMES[stance.label] ?? stance.label;
  const shown = shownStance(stance);
  const doubt = stance.abstained ? `${STANCE_NAMES[shown]}: ` : "";
  return `<li><b><bdi>${escapeHtml(who)}</bdi></b> <small dir="ltr">${escapeHtml(faction.label)}</small>
<span class="content ${escapeHtml(shown)}">${doubt}${escapeHtml(name)} ${Math.round(100 * stance.probability)}٪</span>
<blockquote><bdi>${escapeHtml(said)}</bdi></blockquote><small class="id" dir="ltr">${escapeHtml(id)}</small>${explain ? formatReasons(statement, text) : ""}</li>`;
}

/** The pass that found the statement, the word that reports, and the words that moved the decision. */
function formatReasons({ rule, cue, stance }: Statement, text: string): string {
  const words = stance.evidence.map(
    ({ span, weight }) =>
      `<bdi>${escapeHtml(text.slice(span.start, span.end))}</bdi> <small dir="ltr">${weight.toFixed(2)}</small>`,
  );
  return `
<details><summary>لماذا؟</summary><bdi>${escapeHtml(cue.lemma)}</bdi> <small dir="ltr">${escapeHtml(rule)}</small><br>${words.join("، ")}</details>`;
}
