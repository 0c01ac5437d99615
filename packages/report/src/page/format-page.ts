import { escapeHtml } from "../html/escape-html.ts";
import { fill } from "../language/say.ts";
import type { Language, Words } from "../language/words.ts";
import { type PageData, toInertJson } from "./page-data.ts";
import { PAGE_SCRIPT } from "./page-script.ts";
import { PAGE_STYLE } from "./page-style.ts";

/** A figure of the page; `svg` is `null` where there is not enough for it. */
export interface Figure {
  readonly name: string;
  readonly title: string;
  readonly note: string;
  readonly svg: string | null;
}

/** What stands around the figures. */
export interface Frame {
  readonly language: Language;
  readonly title: string;
  readonly words: Words;
  /** How much there is, over what time. */
  readonly facts: readonly string[];
  readonly stances: readonly {
    readonly label: string;
    readonly name: string;
    readonly link: string;
  }[];
}

/**
 * The page, in pieces. Its policy lets nothing load and no script run but its own, which is named by its hash; whatever comes from articles is
 * escaped, or JSON that only that script reads.
 */
export async function* formatPage(
  { language, title, words, facts, stances }: Frame,
  figures: readonly Figure[],
  data: PageData,
): AsyncGenerator<string> {
  const policy = `default-src 'none'; style-src 'unsafe-inline'; script-src '${await hashOf(PAGE_SCRIPT)}'; base-uri 'none'; form-action 'none'`;
  yield `<!doctype html>
<html lang="${language}" dir="${language === "ar" ? "rtl" : "ltr"}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<style>${PAGE_STYLE}</style>
</head>
<body>
<header>
<h1>${escapeHtml(title)}</h1>
${facts.map((fact) => `<p class="facts">${escapeHtml(fact)}</p>\n`).join("")}<noscript><p class="note">${words.noScript}</p></noscript>
<ul class="legend">${stances
    .map(
      ({ label, name, link }) =>
        `<li><a class="chip ${escapeHtml(classOf(label))}" href="${escapeHtml(link)}">${escapeHtml(name)}</a></li>`,
    )
    .join("")}</ul>
<p class="note hint">${words.clickHint} <a href="#all">${words.all}</a></p>
</header>
<main>
`;
  for (const { name, title, note, svg } of figures) {
    yield `<figure id="${name}"><figcaption><h2>${title}</h2><p class="note">${svg === null ? words.none : note}</p></figcaption>${svg === null ? "" : `<div class="chart">${svg}</div>`}</figure>\n`;
  }
  yield `</main>
<aside id="panel" hidden aria-labelledby="panel-heading">
<div class="bar"><h2 id="panel-heading"></h2><button id="panel-close" type="button">${words.close}</button></div>
<p class="facts" id="panel-count"></p>
<ol id="panel-list"></ol>
<button id="panel-more" type="button" hidden>${words.more}</button>
</aside>
<dialog id="article"><div class="bar"><span></span><button id="article-close" type="button">${words.close}</button></div><div id="article-body"></div></dialog>
<script type="application/json" id="data">`;
  yield toInertJson(data);
  yield `</script>
<script>${PAGE_SCRIPT}</script>
</body>
</html>
`;
}

/** The facts above the figures. */
export function factsOf(
  words: Words,
  counts: { readonly statements: number; readonly articles: number; readonly opened: number },
  days: { readonly first: string; readonly last: string } | null,
): readonly string[] {
  const { statements, articles, opened } = counts;
  const time = days === null ? words.undated : fill(words.period, days.first, days.last);
  const facts = [`${fill(words.counts, statements, articles)} · ${time}`];
  return opened < articles ? [...facts, fill(words.limited, opened, articles)] : facts;
}

function classOf(stance: string): string {
  return /^[a-z-]+$/.test(stance) ? stance : "other";
}

/** As a policy names a script. */
async function hashOf(script: string): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(script));
  return `sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}`;
}
