import type { ReadableArticle } from "../../output/readable-article.ts";
import type { Format } from "./spec.ts";

/** Writes articles in one format: what stands before the first, each as it comes, what stands after the last. */
export interface Presenter {
  readonly begin: () => Iterable<string>;
  readonly article: (article: ReadableArticle) => Iterable<string>;
  readonly end: () => Iterable<string>;
}

export interface PresenterOptions {
  /** More than one file was named. */
  readonly many: boolean;
  readonly explain: boolean;
  readonly texts: boolean;
  readonly byteOrderMark: boolean;
}

const nothing = (): Iterable<string> => [];

/** Only the format that is asked for is loaded. */
export async function createPresenter(
  format: Format,
  options: PresenterOptions,
): Promise<Presenter> {
  if (format === "csv") return presentCsv(options);
  if (format === "html") return presentHtml(options);
  if (format === "text") return presentText(options);
  return presentJson(format, options);
}

async function presentText({ many, explain }: PresenterOptions): Promise<Presenter> {
  const { formatText } = await import("../../output/format-text.ts");
  const terminal = process.stdout.isTTY === true;
  const colours = terminal && (process.env["NO_COLOR"] ?? "") === "";
  return {
    begin: nothing,
    *article({ text, analysis }) {
      const shown = many ? analysis : { ...analysis, article: {} };
      yield* formatText({ text, analysis: shown }, { colours, isolates: terminal, explain });
      if (many) yield "\n";
    },
    end: nothing,
  };
}

async function presentJson(
  format: "json" | "jsonl",
  { many, texts }: PresenterOptions,
): Promise<Presenter> {
  const { formatJson } = await import("../../output/format-json.ts");
  const { toResult } = await import("@qawl/export");
  const array = format === "json" && many;
  let first = true;
  return {
    begin: () => (array ? ["[\n"] : []),
    *article({ text, analysis }) {
      if (array && !first) yield ",\n";
      first = false;
      const result = toResult({ text: texts ? text : null, analysis });
      yield* formatJson(result, format === "jsonl" ? "" : "  ");
      if (!array) yield "\n";
    },
    end: () => (array ? [first ? "]\n" : "\n]\n"] : []),
  };
}

async function presentCsv({ byteOrderMark }: PresenterOptions): Promise<Presenter> {
  const { BYTE_ORDER_MARK, formatCsv, formatCsvHead } = await import("../../output/format-csv.ts");
  const { statementColumns } = await import("@qawl/export");
  const { STANCES } = await import("@qawl/pack-iraq/node");
  const columns = statementColumns(STANCES);
  return {
    begin: () => [byteOrderMark ? BYTE_ORDER_MARK : "", formatCsvHead(columns)],
    article: (article) => [formatCsv(article, columns)],
    end: nothing,
  };
}

async function presentHtml({ explain }: PresenterOptions): Promise<Presenter> {
  const { formatHtml } = await import("../../output/format-html.ts");
  const articles: ReadableArticle[] = [];
  return {
    begin: nothing,
    article: (article) => {
      articles.push(article);
      return [];
    },
    end: () => (articles.length === 0 ? [] : formatHtml(articles, { explain })),
  };
}
