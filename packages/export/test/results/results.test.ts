import { analyse } from "qawl";
import { describe, expect, test } from "vitest";
import {
  contentText,
  fromResult,
  statementColumns,
  statementRow,
  toResult,
} from "../../src/index.ts";
import { analysed } from "../articles.ts";

const TEXT = "قال المتحدث باسم وزارة الدفاع: «لا حاجة»، مضيفا «إلى بقاء القوات الأجنبية».";
const analysis = await analyse({ text: TEXT, id: "a", title: "عنوان", published: "2021-12-09" });
const ARTICLE = { text: TEXT, analysis };
const LABELS = ["support", "oppose", "neutral", "unrelated"];

describe("a line of results", () => {
  test("comes back as it went, with the text and without it", () => {
    expect(fromResult(JSON.parse(JSON.stringify(toResult(ARTICLE))), "x:1")).toEqual(ARTICLE);
    const bare = { text: null, analysis };
    expect(fromResult(JSON.parse(JSON.stringify(toResult(bare))), "x:1")).toEqual(bare);
  });

  test("of a record that could not be read is none", () => {
    expect(fromResult({ article: {}, error: { code: "record-not-json" } }, "x:1")).toBeNull();
  });

  test.each([
    ["a number", 7],
    ["a list", []],
    ["another object", { name: "x" }],
    ["a statement cut short", { article: { text: TEXT }, statements: [{ id: "s1" }] }],
    ["a statement that is nothing", { article: { text: TEXT }, statements: [null] }],
    ["a content that is nothing", broken({ content: [null] })],
    ["a content without a span", brokenSpan(undefined)],
    ["a source without a span", broken({ source: { text: "", inherited: false, actor: null } })],
    ["a stance without scores", broken({ stance: { label: "oppose", probability: 1 } })],
    ["an actor without a name", broken({ source: { span: null, text: "", actor: { id: "a" } } })],
    ["a date that is a number", { ...toResult(ARTICLE), article: { published: 5 } }],
    ["a line without versions", { article: {}, statements: [] }],
    ["a span beyond the text", brokenSpan({ start: 0, end: TEXT.length + 1 })],
    ["a span turned round", brokenSpan({ start: 5, end: 2 })],
    ["a span of words", brokenSpan({ start: "0", end: "2" })],
  ])("%s is refused with its place", (_, value) => {
    expect(() => fromResult(value, "results.jsonl:3")).toThrow(
      /^results\.jsonl:3 is no line of results/,
    );
  });

  test("the refusal names what is missing", () => {
    const value = broken({ stance: { label: "oppose", probability: 1, scores: {} } });
    expect(() => fromResult(value, "x:1")).toThrow(/"stance\.evidence" of the statement "s1"/);
  });

  function broken(fields: Readonly<Record<string, unknown>>) {
    const result = toResult(ARTICLE);
    return { ...result, statements: [{ ...result.statements[0], ...fields }] };
  }

  function brokenSpan(span: unknown) {
    return broken({ content: [{ span, direct: true }] });
  }
});

describe("the table of statements", () => {
  test("has a cell of the right type for every column, and no other", () => {
    const columns = statementColumns(LABELS);
    for (const statement of analysis.statements) {
      const row = statementRow(ARTICLE, statement);
      expect(Object.keys(row)).toEqual(columns.map(({ name }) => name));
      for (const { name, type } of columns) {
        const cell = row[name];
        if (cell === null) continue;
        const found = typeof cell === "string" ? "text" : typeof cell;
        expect([name, found]).toEqual([name, type === "integer" ? "number" : type]);
        if (type === "integer") expect(Number.isInteger(cell)).toBe(true);
      }
    }
  });

  test("offsets cut the article, and the words stand beside them", () => {
    const row = statementRow(ARTICLE, analysis.statements[0]!);
    expect(TEXT.slice(Number(row["source_start"]), Number(row["source_end"]))).toBe(row["source"]);
    expect(row["content"]).toBe(contentText(TEXT, analysis.statements[0]!));
    expect(row).toMatchObject({ article: "a", title: "عنوان", published: "2021-12-09" });
  });

  test("without the text the words are not there, the offsets are", () => {
    const row = statementRow({ text: null, analysis }, analysis.statements[0]!);
    expect([row["content"], row["content_start"]]).toEqual([
      null,
      analysis.statements[0]!.content[0]!.span.start,
    ]);
  });

  test("a statement of nobody has empty cells", () => {
    const article = analysed([{ who: "", stance: "oppose" }]);
    const row = statementRow(article, article.analysis.statements[0]!);
    expect([row["actor"], row["actor_registered"], row["published"]]).toEqual([null, null, null]);
  });
});
