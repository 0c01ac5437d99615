import { prepare } from "@qawl/arabic";
import { describe, expect, test } from "vitest";
import {
  createVectorize,
  explainRow,
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

  test("splits a hashtag into its words and keeps emoji, without folding words to a base", () => {
    expect(names("القوات #خروج_الآن 😡", ["forms"])).toEqual([
      "f:القوات",
      "f:القوات خروج",
      "f:خروج",
      "f:خروج الان",
      "f:الان",
      "f:الان 😡",
      "f:😡",
    ]);
  });

  test("lists runs of two to five characters, and a short word once", () => {
    expect(names("لا", ["runs"])).toEqual(["r:_ل", "r:لا", "r:ا_", "r:_لا", "r:لا_", "r:_لا_"]);
    expect(names("خروج", ["runs"])).not.toContain("r:_خروج_");
  });

  test("names the source's words and pairs, and one that is understood", () => {
    const named = extractFeatures(input("خروج", "وزير الدفاع"), { families: ["source-words"] });
    expect(named.map(({ name }) => name)).toEqual(["s:وزير", "sb:وزير دفاع", "s:دفاع"]);
    const understood = { ...input("خروج"), source: { span: null } };
    expect(extractFeatures(understood, { families: ["source-words"] })).toEqual([
      { name: "s:<understood>", count: 1, spans: [] },
    ]);
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

  test("joins the cue's class to each idea", () => {
    const found = names("ترحل", ["concepts"], {
      concepts: { leave: ["ترحل"] },
      cueClasses: { قال: "say" },
    });
    expect(found).toContain("kc:say leave");
  });

  test("finds an idea behind particles and before pronouns, and NOT in words that share a root's letters", () => {
    const concepts = { leave: ["انسحاب", "~خرج"], capacity: ["اليه"] };
    const ideas = (text: string): string[] =>
      names(text, ["concepts"], { concepts }).filter((name) => name.startsWith("k:"));
    expect(ideas("وبانسحابهم")).toEqual(["k:leave"]);
    expect(ideas("ليخرجوا")).toEqual(["k:leave"]);
    expect(ideas("الى المخرج")).toEqual([]);
  });

  test("turns an idea by negation, by fear of it and by the cue, and counts two turns as none", () => {
    const config: Partial<FeatureConfig> = {
      concepts: {
        stay: ["بقاء"],
        leave: ["انسحاب"],
        forces: ["قوات"],
        risk: ["خطر"],
        turn: ["رفض"],
      },
      lean: {
        towards: ["stay"],
        against: ["leave"],
        theme: ["forces"],
        turning: ["turn"],
        feared: ["risk"],
        turningCues: ["reject"],
        phrase: "forces",
      },
      phrases: { forces: { heads: ["قوات"], modifiers: ["الاجنبيه"], alone: [] } },
    };
    const way = (text: string, cueClass = "say"): string | undefined =>
      names(text, ["lean"], { ...config, cueClasses: { قال: cueClass } })[0];
    expect(way("بقاء القوات الأجنبية")).toBe("lean:+ theme inside");
    expect(way("لا بقاء للقوات")).toBe("lean:- theme nowhere");
    expect(way("خطر انسحاب القوات")).toBe("lean:+ theme nowhere");
    expect(way("انسحاب القوات", "reject")).toBe("lean:+ theme nowhere");
    expect(way("رفض بقاء القوات", "reject")).toBe("lean:+ theme nowhere");
    expect(way("انسحاب العدو من المدينة")).toBe("lean:- other nowhere");
  });

  describe("places", () => {
    const alone = (...words: string[]) => ({ heads: [], modifiers: [], alone: words });
    const config: Partial<FeatureConfig> = {
      places: { here: "iraq", elsewhere: "elsewhere", theme: "forces" },
      phrases: {
        iraq: { ...alone("العراق", "الموصل"), except: ["والشام"] },
        elsewhere: alone("سوريا", "الرقه"),
        forces: alone("التحالف"),
      },
    };
    const told = (before: string, content: string, source = "الوزير"): readonly string[] => {
      const text = `${before}${source} قال: ${content}`;
      const end = before.length + source.length;
      const statement: StatementInput = {
        document: prepare(text),
        form: "direct",
        source: { span: { start: before.length, end } },
        cue: { lemma: "قال" },
        content: [{ span: { start: text.length - content.length, end: text.length } }],
      };
      const found = extractFeatures(statement, { families: ["places"], ...config });
      return found.map(({ name }) => name.replace("place:", "")).slice(0, 4);
    };

    test("tells the place in the content from the one named last before it, with its distance", () => {
      expect(told("", "قصف التحالف الموصل")).toEqual([
        "content here",
        "near none",
        "head here",
        "share 4",
      ]);
      expect(told("في سوريا. ", "قصف التحالف")).toEqual([
        "content none",
        "near elsewhere close",
        "head elsewhere",
        "share 0",
      ]);
      const far = "كلمة ".repeat(90);
      expect(told(`من الموصل إلى الرقة ${far}`, "قصف العراق وقصف سوريا")).toEqual([
        "content both",
        "near elsewhere far",
        "head even",
        "share 2",
      ]);
    });

    test("joins them with where the theme stands", () => {
      expect(names("قصف التحالف الرقة", ["places"], config)).toContain(
        "place:inside elsewhere near none",
      );
      expect(names("قصف الموصل", ["places"], config)).toContain("place:nowhere here share 4");
    });

    test("leaves the source phrase out, and words that only a name holds", () => {
      expect(told("سوريا. ", "غادر", "وزير العراق")[1]).toBe("near elsewhere close");
      expect(told("", "غادر", "وزير العراق")[3]).toBe("share none");
      expect(told("الدولة الإسلامية في العراق والشام. ", "غادر")[2]).toBe("head none");
    });

    test("says nothing where the pack names no places", () => {
      expect(names("قصف الموصل", ["places"])).toEqual([]);
      const { forces } = config.phrases!;
      expect(names("قصف", ["places"], { ...config, phrases: { forces: forces! } })).toEqual([]);
    });
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
  });

  test("gives each kind of name the same length where asked", () => {
    const mixed: FeatureConfig = { families: ["forms", "runs"], scaling: "kind" };
    const vectorizer = fitVectorizer(rows, mixed);
    const row = createVectorize(vectorizer)(input("خروج القوات"));
    const features = explainRow(row, vectorizer);
    const lengthOf = (kind: string): number =>
      Math.hypot(...row.values.filter((_, entry) => features[entry]!.name.startsWith(kind)));
    expect(lengthOf("f:")).toBeCloseTo(1, 6);
    expect(lengthOf("r:")).toBeCloseTo(1, 6);
  });

  test("gives kinds that stand apart their value, and the others length one without them", () => {
    const some: FeatureConfig = { families: ["words", "cue"], apart: { form: 0.2 } };
    const vectorizer = fitVectorizer(rows, some, { minimum: 1 });
    const row = createVectorize(vectorizer)(input("خروج القوات"));
    const at = explainRow(row, vectorizer).findIndex(({ name }) => name === "form:indirect");
    expect(row.values[at]).toBeCloseTo(0.2, 6);
    expect(Math.hypot(...row.values.filter((_, entry) => entry !== at))).toBeCloseTo(1, 6);
  });

  test("points at the same words as the list of features, statement after statement", () => {
    const families: FamilyName[] = ["words", "characters", "forms", "runs", "cue", "negation"];
    const all: FeatureConfig = {
      families: [...families, "signs", "clusters", "source-words", "source-characters"],
      clusters: ["خروج بقاء", "قوات نفط"],
    };
    const statements = [
      input("لا خروج للقوات، لا خروج القوات! 12 #خروج_القوات"),
      input("بقاء القوات بقاء القوات 7", "القوات خروج القوات"),
      input("نفط", ""),
      input("لا خروج للقوات، لا خروج القوات! 12 #خروج_القوات"),
    ];
    const learnt = statements.map((each, index) => ({ input: each, label: index % 2 }));
    const vectorizer = fitVectorizer([...rows, ...learnt], all, { size: 120, minimum: 1 });
    const vectorize = createVectorize(vectorizer);
    for (const statement of statements) {
      const known = extractFeatures(statement, all)
        .filter(({ name }) => vectorizer.names.includes(name))
        .sort((a, b) => (a.name < b.name ? -1 : 1));
      const row = vectorize(statement);
      expect(explainRow(row, vectorizer)).toEqual(known);
      expect([...row.indices]).toEqual(known.map(({ name }) => vectorizer.names.indexOf(name)));
    }
  });

  test("gives an empty row for words it never saw", () => {
    const row = createVectorize(fitVectorizer(rows, config))(input("نفط"));
    expect(row.indices.length).toBe(0);
  });
});
