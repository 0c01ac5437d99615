import { parseArticle, validateArticle } from "@qawl/corpus";
import { FACTIONS, iraqPack, STANCES } from "@qawl/pack-iraq";
import { analyse } from "qawl";
import { describe, expect, test } from "vitest";
import {
  formatSource,
  fromDoccano,
  fromLabelStudio,
  goldOfAnalysis,
  toDoccano,
  toLabelStudio,
} from "../../src/annotation/index.ts";
import { corpusArticles } from "../articles.ts";

const TEXT =
  "\r\n  قال النائب أحمد الكناني: «لا حاجة إلى بقاء القوات الأجنبية».\r\nوأضاف أن «البرلمان صوت على خروجها».\r\n\r\n";

async function gold(text: string, id = "abc-0001") {
  const analysis = await analyse({ text, id, published: "2021-12-09" });
  return { analysis, article: goldOfAnalysis({ text, analysis }, 7, "x") };
}

describe("an analysis as an annotated article", () => {
  test("loses white space around it and carriage returns, and every span moves along", async () => {
    const { analysis, article } = await gold(TEXT);
    expect(article.text).toBe(TEXT.trim().replaceAll("\r\n", "\n"));
    expect(article.statements.length).toBe(2);
    const slices = (
      text: string,
      statements: readonly { content: readonly { span: { start: number; end: number } }[] }[],
    ) =>
      statements.map(({ content }) => content.map(({ span }) => text.slice(span.start, span.end)));
    expect(slices(article.text, article.statements)).toEqual(slices(TEXT, analysis.statements));
  });

  test("goes through both tools into a source file without a fault", async () => {
    const { article } = await gold(TEXT);
    for (const back of [fromLabelStudio(toLabelStudio(article)), fromDoccano(toDoccano(article))]) {
      expect(back).toEqual(article);
      const { article: read, issues, lines } = parseArticle(formatSource(back), "x");
      expect(issues).toEqual([]);
      const actors = new Set(iraqPack.registry.actors.map(({ id }) => id));
      const labels = { factions: FACTIONS, stances: STANCES, actors };
      expect(validateArticle(read!, labels, "x", lines)).toEqual([]);
    }
  });

  test("an id that the source form does not take gives way to the place in the results", async () => {
    expect((await gold(TEXT, "news/2021.txt")).article.id).toBe("article-0007");
    expect((await gold(TEXT, "abc-0001")).article.id).toBe("abc-0001");
  });

  test("without the text there is nothing to annotate", async () => {
    const { analysis } = await gold(TEXT);
    expect(() => goldOfAnalysis({ text: null, analysis }, 1, "results.jsonl")).toThrow(
      /results\.jsonl was written without the texts/,
    );
  });

  test("of real analyses, all that do not cross come back from both tools", async () => {
    let held = 0;
    for (const { text } of corpusArticles(40)) {
      const { article } = await gold(text);
      expect(fromLabelStudio(toLabelStudio(article))).toEqual(article);
      expect(fromDoccano(toDoccano(article))).toEqual(article);
      try {
        expect(parseArticle(formatSource(article), "x").article).toEqual(article);
        held++;
      } catch (error) {
        expect(String(error)).toMatch(/cross each other/);
      }
    }
    expect(held).toBeGreaterThanOrEqual(36);
  });
});
