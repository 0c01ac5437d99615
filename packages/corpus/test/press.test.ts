import { prepare } from "@qawl/arabic";
import { describe, expect, test } from "vitest";
import { measurePress, type ReadArticle, SPELLING_CHOICES } from "../src/index.ts";

function read(text: string, ...statements: ReadArticle["statements"]): ReadArticle {
  return { document: prepare(text), statements };
}

const statement = (form: string, kind: string, lemma: string) => ({
  form,
  source: { kind },
  cue: { lemma },
});

describe("measurePress", () => {
  test("counts words, sentences and statements", () => {
    const figures = measurePress([
      read("قال الوزير إن القوات غادرت. وأضاف أنها لن تعود.", statement("indirect", "role", "قال")),
    ]);
    expect(figures).toMatchObject({
      articles: 1,
      words: 9,
      wordsPerSentence: { mean: 4.5, median: 5 },
      form: { indirect: 1 },
      source: { role: 1 },
      lemma: { قال: 1 },
    });
  });

  test("gives shares, most frequent first", () => {
    const { lemma } = measurePress([
      read("نص", statement("direct", "named", "أكد"), statement("direct", "named", "قال")),
      read("نص", statement("direct", "named", "قال"), statement("direct", "named", "")),
    ]);
    expect(Object.entries(lemma)).toEqual([
      ["قال", 0.5],
      ["-", 0.25],
      ["أكد", 0.25],
    ]);
  });

  test("tells which quotation marks an article uses", () => {
    const { quotationMarks } = measurePress([
      read('قال: "نعم"'),
      read("قال: «نعم»"),
      read('قال: «نعم» ثم "لا"'),
      read("لم يقل"),
    ]);
    expect(quotationMarks).toEqual({ "« »": 0.5, "“ ”": 0, '" "': 0.5, none: 0.25, mixed: 0.25 });
  });

  test("measures nothing of nothing", () => {
    expect(measurePress([])).toMatchObject({ articles: 0, words: 0, form: {} });
  });
});

describe("SPELLING_CHOICES", () => {
  const share = (name: string, text: string): number => {
    const choice = SPELLING_CHOICES.find((known) => known.name.startsWith(name))!;
    const [usual, other] = [choice.usual, choice.other].map((p) => text.match(p)?.length ?? 0);
    return other! / (usual! + other!);
  };

  test("tells a bare alef from a hamza, behind an attached letter too", () => {
    expect(share("bare alef", "إلى الى واكد فأكد")).toBe(0.5);
  });

  test("does not take a word for another that begins like it", () => {
    expect(share("bare alef", "إلى اوراق الآن الانهار")).toBe(0);
  });

  test("tells two ways to write America and Kurdistan", () => {
    expect(share("أميرك-", "الأمريكية أميركا واشنطن الاميركي")).toBeCloseTo(2 / 3);
    expect(share("كوردستان", "كردستان كوردستان")).toBe(0.5);
  });

  test("tells Arabic digits from Western", () => {
    expect(share("Arabic digits", "٢٠ 2011")).toBeCloseTo(2 / 6);
  });
});
