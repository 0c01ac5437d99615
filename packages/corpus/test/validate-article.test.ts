import { describe, expect, test } from "vitest";
import { parseArticle, validateArticle } from "../src/index.ts";

const LABELS = {
  factions: ["government"],
  stances: ["neutral", "oppose"],
  actors: new Set(["defence-ministry"]),
};

function codes(body: string, lines: string): readonly string[] {
  const head = "id: iff-0001\npublished: 2021-12-09\ngenre: wire\nsetting: other\n";
  const {
    article,
    issues,
    lines: at,
  } = parseArticle(`${head}---\n${body}\n---\n${lines}\n`, "a.txt");
  expect(issues).toEqual([]);
  return validateArticle(article!, LABELS, "a.txt", at).map(({ code }) => code);
}

describe("validateArticle", () => {
  test("accepts a statement that follows the guide", () => {
    const body = "[c1 قالت] [s1 وزارة الدفاع] إن [t1 العدد انخفض].";
    expect(
      codes(body, "1 | indirect | body defence-ministry | government | neutral | قال"),
    ).toEqual([]);
  });

  test.each([
    [
      "a faction outside the list",
      "1 | indirect | body defence-ministry | army | neutral | قال",
      "corpus-label",
    ],
    [
      "an actor outside the registry",
      "1 | indirect | body nobody | government | neutral | قال",
      "corpus-actor",
    ],
    [
      "an undeclared person",
      "1 | indirect | named @x | government | neutral | قال",
      "corpus-actor",
    ],
    [
      "an understood source with a mark",
      "1 | indirect | understood defence-ministry | government | neutral | قال",
      "corpus-source",
    ],
    [
      "a direct content without quotation marks",
      "1 | direct | body defence-ministry | government | neutral | قال",
      "corpus-form",
    ],
    [
      "a mixed content without quotation marks",
      "1 | mixed | body defence-ministry | government | neutral | قال",
      "corpus-form",
    ],
  ])("refuses %s", (_, line, code) => {
    expect(codes("[c1 قالت] [s1 وزارة الدفاع] إن [t1 العدد انخفض].", line)).toContain(code);
  });

  test.each([
    [
      "a content with its complementiser",
      "[c1 قالت] [s1 وزارة الدفاع] [t1 إن العدد انخفض].",
      "corpus-form",
    ],
    [
      "a content with its full stop",
      "[c1 قالت] [s1 وزارة الدفاع] إن [t1 العدد انخفض.]",
      "corpus-span",
    ],
    ["a mark that cuts a word", "[c1 قالت] [s1 وزارة الدفا]ع إن [t1 العدد انخفض].", "corpus-span"],
    [
      "a mark that holds a space at its edge",
      "[c1 قالت] [s1 وزارة الدفاع ]إن [t1 العدد انخفض].",
      "corpus-span",
    ],
  ])("refuses %s", (_, body, code) => {
    expect(
      codes(body, "1 | indirect | body defence-ministry | government | neutral | قال"),
    ).toContain(code);
  });
});
