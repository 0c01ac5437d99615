import { describe, expect, test } from "vitest";
import { parseDigests } from "../src/index.ts";

const LABELS = { stances: ["support", "oppose"], factions: ["government", "unnamed"] };
const SOURCE = `# 2015-06-12 | المجلس يستعجل الإسناد
support | government | indirect | ناشد | مجلس المحافظة | تخصيص طلعات إضافية
oppose | government | direct | أضاف | - | لن ننتظر أحدا

# 2015-06-13 | نفي
oppose | unnamed | position | - | مصدر أمني | بقاء أي جندي
`;
const read = (source: string) => parseDigests(source, "digests/101.txt", LABELS);

describe("parseDigests", () => {
  test("a headline and its statements, with spans into the text that is made of them", () => {
    const { digests, issues } = read(SOURCE);
    expect(issues).toEqual([]);
    const [first] = digests;
    expect(first!.text).toBe(
      "المجلس يستعجل الإسناد\n\nمجلس المحافظة: تخصيص طلعات إضافية\nلن ننتظر أحدا",
    );
    const words = first!.statements.map(({ source, content: [part] }) => [
      source.span && first!.text.slice(source.span.start, source.span.end),
      first!.text.slice(part!.span.start, part!.span.end),
    ]);
    expect(words).toEqual([
      ["مجلس المحافظة", "تخصيص طلعات إضافية"],
      [null, "لن ننتظر أحدا"],
    ]);
  });

  test("a source of - is the speaker of the line before", () => {
    const [first] = read(SOURCE).digests;
    expect(first!.statements.map(({ source: { actor, inherited } }) => [actor, inherited])).toEqual(
      [
        ["@s1", false],
        ["@s1", true],
      ],
    );
  });

  test("a line > is told by the reporter: in the text, no statement", () => {
    const told = SOURCE.replace("oppose |", "> وكان الطيران قد غاب أسبوعا\noppose |");
    const [first] = read(told).digests;
    expect(first!.text).toContain("إضافية\nوكان الطيران قد غاب أسبوعا\nلن ننتظر أحدا");
    expect(first!.statements).toHaveLength(2);
    expect(first!.statements[1]!.source.inherited).toBe(true);
  });

  test("the first line tells the style of a file", () => {
    expect(read(SOURCE).digests.map(({ style }) => style)).toEqual(["plain", "plain"]);
    const { digests, issues } = read(`% figurative\n${SOURCE}`);
    expect(issues).toEqual([]);
    expect(digests.map(({ style }) => style)).toEqual(["figurative", "figurative"]);
  });

  test("ids are of the file and the place in it; a cue of - has no lemma", () => {
    const [, second] = read(SOURCE).digests;
    expect(second!.id).toBe("101-2");
    expect(second!.statements[0]!.cue).toEqual({ span: null, lemma: "" });
  });

  test.each([
    ["# 12/6/2015 | عنوان", 1, "YYYY-MM-DD"],
    ["support | government | direct | قال | وزير | كلام طويل", 1, "under no headline"],
    ["# 2015-06-12 | ع\nsupport | government | direct | قال | وزير", 2, "5 fields"],
    ["# 2015-06-12 | ع\nfor | government | direct | قال | وزير | نريدهم", 2, "support, oppose"],
    ["# 2015-06-12 | ع\nsupport | army | direct | قال | وزير | نريدهم", 2, "government"],
    ["# 2015-06-12 | ع\nsupport | government | quoted | قال | وزير | نريدهم", 2, "direct"],
    [
      "# 2015-06-12 | ع\nsupport | government | direct | قال | وزير | أن نريدهم",
      2,
      "complementiser",
    ],
    ["# 2015-06-12 | ع\nsupport | government | direct | قال | وزير | نريدهم.", 2, "stop"],
  ])("a fault has its file, its line and what was expected: %s", (source, line, words) => {
    const [issue] = read(source).issues;
    expect(issue).toMatchObject({ file: "digests/101.txt", line, code: "corpus-digest" });
    expect(issue!.message).toContain(words);
  });
});
