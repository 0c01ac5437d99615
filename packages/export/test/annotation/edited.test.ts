import { parseArticle } from "@qawl/corpus";
import { describe, expect, test } from "vitest";
import {
  formatSource,
  fromDoccano,
  fromLabelStudio,
  labelStudioConfig,
  toDoccano,
  toLabelStudio,
} from "../../src/annotation/index.ts";

const SOURCE = `id: abc-0001
published: 2021-12-09
genre: wire
setting: end-of-mission-2021
---
# انتهاء المهمة

[c1 قال] [s1 المتحدث باسم الحكومة]: «[t1 لا حاجة إلى جندي أجنبي واحد]».
[c2 وأضاف] أن [t2 قواتنا تمسك الأرض].
---
1 | direct | role government-spokesman | government | oppose | قال | negation
2 | indirect | understood government-spokesman | government | neutral | أضاف
`;
const ARTICLE = parseArticle(SOURCE, "x").article!;
const TASK = toLabelStudio(ARTICLE);
const RESULT = TASK.predictions![0]!.result;
const RECORD = toDoccano(ARTICLE);

describe("what people change in Label Studio", () => {
  test("counts, the last annotation that was not cancelled", () => {
    const changed = RESULT.map((result) =>
      result.id === "s1-content-1" && result.from_name === "stance"
        ? { ...result, value: { ...result.value, choices: ["support"] } }
        : result,
    );
    const article = fromLabelStudio({
      ...TASK,
      annotations: [{ result: [] }, { result: changed }, { result: [], was_cancelled: true }],
    });
    expect(article.statements.map(({ stance }) => stance.label)).toEqual(["support", "neutral"]);
  });

  test("a statement that a person adds gets the next number and the words of its cue as lemma", () => {
    const start = ARTICLE.text.indexOf("جندي");
    const region = (id: string, label: string, from: number, to: number) => ({
      id,
      type: "labels",
      value: { start: from, end: to, text: ARTICLE.text.slice(from, to), labels: [label] },
    });
    const choice = (name: string, value: string) => ({
      id: "xyz",
      type: "choices",
      from_name: name,
      value: { choices: [value] },
    });
    const added = [
      region("xyz", "Content", start, start + 4),
      region("abc", "Cue", start + 5, start + 10),
      choice("faction", "civil"),
      choice("stance", "oppose"),
      { type: "relation", from_id: "xyz", to_id: "abc", labels: ["cue"] },
    ];
    const article = fromLabelStudio({ ...TASK, annotations: [{ result: [...RESULT, ...added] }] });
    expect(article.statements[2]).toMatchObject({
      id: "s3",
      cue: { lemma: "أجنبي" },
      source: { span: null, kind: "understood", actor: null },
      faction: { label: "civil" },
    });
    expect(formatSource(article)).toContain(
      "3 | indirect | understood - | civil | oppose | أجنبي\n",
    );
  });

  test("other words at a region's place are refused", () => {
    const moved = RESULT.map((result) =>
      result.id === "s1-source"
        ? { ...result, value: { ...result.value, start: result.value!.start! + 1 } }
        : result,
    );
    expect(() => fromLabelStudio({ ...TASK, annotations: [{ result: moved }] })).toThrow(
      /abc-0001.*cannot be taken back: the text has other words/,
    );
  });

  test("white space that the tool collapsed in a region's words does not matter", () => {
    const collapsed = RESULT.map((result) =>
      result.id === "s1-source"
        ? { ...result, value: { ...result.value, text: " المتحدث\nباسم  الحكومة" } }
        : result,
    );
    expect(fromLabelStudio({ ...TASK, annotations: [{ result: collapsed }] })).toEqual(ARTICLE);
  });

  test("a content without a stance is refused, with the statement's name", () => {
    const bare = RESULT.filter(({ from_name }) => from_name !== "stance");
    expect(() => fromLabelStudio({ ...TASK, annotations: [{ result: bare }] })).toThrow(
      /the statement s1 has no stance/,
    );
  });

  test("the interface offers every label", () => {
    const config = labelStudioConfig(["kurdish", "civil"], ["support"]);
    for (const value of ["kurdish", "civil", "support", "mixed"]) {
      expect(config).toContain(`<Choice value="${value}"/>`);
    }
  });
});

describe("what people change in doccano", () => {
  test("labels count, whatever ids doccano gives", () => {
    const entities = RECORD.entities.map((entity) => ({
      ...entity,
      id: entity.id + 900,
      label: entity.label.replace("content/neutral/", "content/oppose/"),
    }));
    const relations = RECORD.relations.map((relation) => ({
      ...relation,
      from_id: relation.from_id + 900,
      to_id: relation.to_id + 900,
    }));
    const article = fromDoccano({ ...RECORD, entities, relations });
    expect(article.statements.map(({ id, stance }) => [id, stance.label])).toEqual([
      ["s1", "oppose"],
      ["s2", "oppose"],
    ]);
    expect(article.statements[0]!.source.span).toEqual(ARTICLE.statements[0]!.source.span);
  });

  test.each([
    ["beyond the text", { start_offset: 5, end_offset: 5000 }],
    ["empty", { start_offset: 5, end_offset: 5 }],
    ["turned round", { start_offset: 9, end_offset: 5 }],
    ["negative", { start_offset: -3, end_offset: 5 }],
  ])("a span that is %s is refused", (_, offsets) => {
    const entities = RECORD.entities.map((entity) => ({ ...entity, ...offsets }));
    expect(() => fromDoccano({ ...RECORD, entities })).toThrow(/lies outside the text/);
  });

  test("a label without a faction is refused", () => {
    const entities = RECORD.entities.map((entity) => ({ ...entity, label: "content/oppose" }));
    expect(() => fromDoccano({ ...RECORD, entities })).toThrow(/has no faction/);
  });
});

describe("a text that was changed on the way", () => {
  test("is refused by both, though every span still lies inside it", () => {
    const text = ARTICLE.text.replace("المهمة", "المهمه");
    const message = /import|its text was changed/;
    expect(() => fromLabelStudio({ ...TASK, data: { ...TASK.data, text } })).toThrow(message);
    expect(() => fromDoccano({ ...RECORD, text })).toThrow(message);
  });

  test("and what never went out from here is refused too", () => {
    expect(() => fromLabelStudio({ data: { text: "x" } } as never)).toThrow(/give what the tool/);
    expect(() => fromLabelStudio({} as never)).toThrow(/give what the tool/);
    expect(() => fromDoccano({ text: "x", entities: [] } as never)).toThrow(/give what the tool/);
  });
});

describe("what the source form cannot hold is refused", () => {
  const withText = (text: string) => ({ ...ARTICLE, title: null, text, statements: [] });

  test.each([
    ["a line of ---", withText("قال\n---\nنعم")],
    ["blank edges", withText("قال نعم \n")],
    ["a bar in a lemma", withLemma("قال | قيل")],
    ["a semicolon in a name", { ...ARTICLE, actors: [{ id: "@a", name: "a; b", body: null }] }],
  ])("%s", (_, article) => {
    expect(() => formatSource(article)).toThrow(expect.objectContaining({ code: "import-broken" }));
  });

  test("marks that cross each other", () => {
    const [first, second] = ARTICLE.statements;
    const { start } = first!.content[0]!.span;
    const crossing = {
      ...second!,
      content: [{ span: { start: start - 4, end: start + 4 }, direct: false }],
    };
    const article = { ...ARTICLE, statements: [first!, crossing] };
    expect(() => formatSource(article)).toThrow(/cross each other/);
  });

  test("brackets and backslashes are held", () => {
    const article = withText("كتب [المحرر] \\[ و \\\\ ثم ]");
    expect(parseArticle(formatSource(article), "x").article?.text).toBe(article.text);
  });

  function withLemma(lemma: string) {
    const [first, second] = ARTICLE.statements;
    return { ...ARTICLE, statements: [{ ...first!, cue: { ...first!.cue, lemma } }, second!] };
  }
});
