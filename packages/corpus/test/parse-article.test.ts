import { describe, expect, test } from "vitest";
import { parseArticle } from "../src/index.ts";

const SOURCE = `id: iff-0001
published: 2021-12-09
genre: wire
setting: other
---
# [s1 بغداد][c1 :] [t1 لا تمديد]

[c2 قال] [s2 الوزير ماهر الركابي]: «[t2 لن نطلب]»، و[c3 أضاف] أن [t3 اللجنة [c4 أبلغته] أن [t4 العدد \\[2500\\]]].
---
@rikabi = ماهر الركابي ; defence-ministry
1 | indirect | body iraqi-government | government | neutral | :
2 | direct | named @rikabi | government | oppose | قال | negation
3 | indirect | understood @rikabi | government | neutral | أضاف | nested
4 | indirect | body parliament | parliament | neutral | أبلغ | nested
`;

function words(source: string): Record<string, string[]> {
  const { article } = parseArticle(source, "iff-0001.txt");
  return Object.fromEntries(
    article!.statements.map(({ id, content }) => [
      id,
      content.map(({ span }) => article!.text.slice(span.start, span.end)),
    ]),
  );
}

describe("parseArticle", () => {
  test("compiles marks to spans of the text without them", () => {
    const { article, issues } = parseArticle(SOURCE, "iff-0001.txt");
    expect(issues).toEqual([]);
    expect(article!.text).not.toMatch(/\[s\d/);
    expect(words(SOURCE)).toEqual({
      s1: ["لا تمديد"],
      s2: ["لن نطلب"],
      s3: ["اللجنة أبلغته أن العدد [2500]"],
      s4: ["العدد [2500]"],
    });
  });

  test("takes the headline as the title and as the first line of the text", () => {
    const { article } = parseArticle(SOURCE, "iff-0001.txt");
    expect(article!.title).toBe("بغداد: لا تمديد");
    expect(article!.text.startsWith("بغداد: لا تمديد\n\n")).toBe(true);
  });

  test("marks an understood source as inherited, without a span", () => {
    const { article } = parseArticle(SOURCE, "iff-0001.txt");
    expect(article!.statements[2]!.source).toEqual({
      span: null,
      text: "",
      inherited: true,
      kind: "understood",
      actor: "@rikabi",
    });
  });

  test("joins the spans of a split content", () => {
    const split = SOURCE.replace("«[t2 لن نطلب]»", "«[t2 لن]»، كما قال، «[t2 نطلب]»");
    expect(words(split)["s2"]).toEqual(["لن", "نطلب"]);
  });

  test.each([
    ["an unclosed mark", "[t1 لا تمديد]", "[t1 لا تمديد", "corpus-marks"],
    ["a mark without a line", "[t1 لا تمديد]", "[t9 لا تمديد]", "corpus-join"],
    ["an unknown form", "2 | direct", "2 | shouted", "corpus-statement"],
    ["an unknown genre", "genre: wire", "genre: poem", "corpus-head"],
    ["a date that is none", "2021-12-09", "2021-13-09", "corpus-head"],
  ])("reports %s with its line", (_, from, to, code) => {
    const { issues } = parseArticle(SOURCE.replace(from, to), "iff-0001.txt");
    expect(issues.map((issue) => issue.code)).toContain(code);
    expect(issues.every(({ file, line }) => file === "iff-0001.txt" && line > 0)).toBe(true);
  });

  test("reports a file without its three parts", () => {
    expect(parseArticle("قال", "x.txt")).toMatchObject({
      article: null,
      issues: [{ file: "x.txt", line: 1, code: "corpus-parts" }],
    });
  });
});
