import { prepare } from "@qawl/arabic";
import { describe, expect, test } from "vitest";
import {
  createVectorize,
  extractFeatures,
  type FamilyName,
  type FeatureConfig,
  fitVectorizer,
  type StatementInput,
} from "../src/index.ts";

function input(text: string, sourceText = "الوزير"): StatementInput {
  const document = prepare(`${sourceText} قال: ${text}`);
  const start = sourceText.length + " قال: ".length;
  return {
    document,
    form: "indirect",
    source: { span: { start: 0, end: sourceText.length } },
    cue: { lemma: "قال" },
    content: [{ span: { start, end: start + text.length } }],
  };
}

function names(
  text: string,
  families: FamilyName[],
  config: Partial<FeatureConfig> = {},
): string[] {
  return extractFeatures(input(text), { families, ...config }).map(({ name }) => name);
}

describe("extractFeatures", () => {
  test("names words and pairs by their base", () => {
    expect(names("خروج القوات", ["words"])).toEqual(["w:خروج", "b:خروج قوات", "w:قوات"]);
  });

  test("points at the words behind a feature", () => {
    const statement = input("خروج القوات");
    const feature = extractFeatures(statement, { families: ["words"] }).find(
      ({ name }) => name === "w:قوات",
    )!;
    const [span] = feature.spans;
    expect(statement.document.text.slice(span!.start, span!.end)).toBe("القوات");
  });

  test("marks words that a negator reaches, and NOT those before it", () => {
    const found = names("القوات لا ترحل", ["negation"]);
    expect(found).toEqual(["not:ترحل"]);
  });

  test("tells a negated idea from the idea", () => {
    const concepts = { leave: ["ترحل"] };
    expect(names("ترحل", ["concepts"], { concepts })).toContain("k:leave");
    expect(names("لن ترحل", ["concepts"], { concepts })).toContain("k:not-leave");
  });

  test("joins the cue's class to the first idea", () => {
    const found = names("ترحل", ["concepts"], {
      concepts: { leave: ["ترحل"] },
      cueClasses: { قال: "say" },
    });
    expect(found).toContain("ck:say leave");
  });

  test("never shows the source to families of the content", () => {
    const content: FamilyName[] = ["words", "characters", "cue", "negation", "concepts", "signs"];
    const config = { families: content };
    expect(extractFeatures(input("خروج القوات", "الوزير"), config).map(({ name }) => name)).toEqual(
      extractFeatures(input("خروج القوات", "الفصائل المسلحة"), config).map(({ name }) => name),
    );
  });
});

describe("fitVectorizer", () => {
  const rows = [
    { input: input("خروج القوات"), label: 0 },
    { input: input("خروج المحتل"), label: 0 },
    { input: input("بقاء القوات"), label: 1 },
    { input: input("بقاء المدربين"), label: 1 },
  ];
  const config: FeatureConfig = { families: ["words"] };

  test("keeps what tells the labels apart before what does not", () => {
    expect(fitVectorizer(rows, config, { size: 2 }).names).toEqual(["w:بقاء", "w:خروج"]);
  });

  test("gives the same vocabulary whatever the order of the rows", () => {
    expect(fitVectorizer([...rows].reverse(), config)).toEqual(fitVectorizer(rows, config));
  });

  test("makes rows of length one with ascending columns, after a trip through JSON too", () => {
    const vectorizer = JSON.parse(JSON.stringify(fitVectorizer(rows, config)));
    const row = createVectorize(vectorizer)(input("خروج القوات"));
    expect([...row.indices]).toEqual([...row.indices].sort((a, b) => a - b));
    expect(Math.hypot(...row.values)).toBeCloseTo(1, 6);
    expect(row.features.length).toBe(row.indices.length);
  });

  test("gives an empty row for words it never saw", () => {
    const row = createVectorize(fitVectorizer(rows, config))(input("نفط"));
    expect(row.indices.length).toBe(0);
  });
});
