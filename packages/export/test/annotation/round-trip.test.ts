import { parseArticle } from "@qawl/corpus";
import { describe, expect, test } from "vitest";
import {
  formatSource,
  fromDoccano,
  fromLabelStudio,
  toDoccano,
  toLabelStudio,
} from "../../src/annotation/index.ts";
import { corpusArticles } from "../articles.ts";

const ARTICLES = corpusArticles(60);
const ASTRAL = withAstral();

/** An article in which code points and code units part before the first mark. */
function withAstral() {
  const article = ARTICLES[0]!;
  const shift = (span: { start: number; end: number }) => ({
    start: span.start + 4,
    end: span.end + 4,
  });
  return {
    ...article,
    title: null,
    text: `😀😀${article.text}`,
    statements: article.statements.map((statement) => ({
      ...statement,
      source: {
        ...statement.source,
        span: statement.source.span && shift(statement.source.span),
      },
      cue: { ...statement.cue, span: statement.cue.span && shift(statement.cue.span) },
      content: statement.content.map(({ span, direct }) => ({ span: shift(span), direct })),
    })),
  };
}

/** As a tool sends it: through JSON. */
function sent<T>(value: T): T {
  return JSON.parse(JSON.stringify(value)) as T;
}

describe("an annotated article comes back as it went out", () => {
  test.each(
    [...ARTICLES, { ...ASTRAL, id: "astral" }].map((article) => [article.id, article] as const),
  )("%s", (_, article) => {
    expect(fromLabelStudio(sent(toLabelStudio(article)))).toEqual(article);
    expect(fromDoccano(sent(toDoccano(article)))).toEqual(article);
    const { article: read, issues } = parseArticle(formatSource(article), "x");
    expect(issues.filter(({ code }) => code !== "corpus-head")).toEqual([]);
    expect(read).toEqual(article);
  });
});

describe("offsets", () => {
  const point = (text: string, offset: number): number => [...text.slice(0, offset)].length;
  const [first] = ASTRAL.statements;
  const { start } = first!.content[0]!.span;

  test("count code points on the way out", () => {
    const region = toLabelStudio(ASTRAL).predictions![0]!.result[0]!;
    expect(region.value!.start).toBe(point(ASTRAL.text, start));
    const entity = toDoccano(ASTRAL).entities[0]!;
    expect(entity.start_offset).toBe(point(ASTRAL.text, start));
  });

  test("of an older Label Studio count code units; the words of the region decide", () => {
    const task = sent(toLabelStudio(ASTRAL));
    const units = task.predictions![0]!.result.map((result) =>
      result.value === undefined
        ? result
        : {
            ...result,
            value: { ...result.value, start: result.value.start! + 2, end: result.value.end! + 2 },
          },
    );
    expect(fromLabelStudio({ ...task, predictions: [{ result: units }] })).toEqual(ASTRAL);
  });
});
