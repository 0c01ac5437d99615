import { prepare } from "@qawl/arabic";
import { describe, expect, test } from "vitest";
import { createRegistry, type Linked, link } from "../src/index.ts";
import type { SourcedStatement, SourceForm } from "../src/link/statement.ts";

const registry = createRegistry({
  actors: [
    { id: "ministry", kind: "body", name: "وزارة الداخلية", faction: "government" },
    { id: "government", kind: "body", name: "الحكومة الوادوية", faction: "government" },
    {
      id: "voice",
      kind: "office",
      name: "المتحدث باسم الحكومة",
      parent: "government",
      faction: "government",
    },
    { id: "coast", kind: "body", name: "الحكومة الساحلية", faction: "international" },
    { id: "coast-army", kind: "body", name: "الجيش الساحلي", faction: "international" },
  ],
  camps: [
    { phrase: "قائد شرطة", faction: "government", weak: true },
    { phrase: "ضابط", faction: "unnamed", weak: true },
    { phrase: "عاما", faction: "civil", head: true, weak: true },
  ],
  nations: [
    {
      adjectives: ["وادوي", "وادوية"],
      officials: "government",
      military: "government",
      kind: "home",
      places: ["الوادي"],
    },
    { adjectives: ["ساحلي", "ساحلية"], officials: "international", military: "international" },
  ],
  unnamed: "unnamed",
});

type Source = readonly [phrase: string, kind: SourceForm, lemma?: string];

/** The statements of a text in which the phrases stand one after another. */
function linked(text: string, sources: readonly Source[]): Linked<SourcedStatement>[] {
  let from = 0;
  const statements = sources.map(([phrase, kind, lemma], at): SourcedStatement => {
    const start = text.indexOf(phrase, from);
    const span = { start, end: start + phrase.length };
    from = span.end;
    const cue = lemma === undefined ? {} : { cue: { lemma } };
    return { id: `s${at + 1}`, source: { span, kind, antecedent: null }, ...cue };
  });
  return link(registry, prepare(text), statements);
}

const namesOf = (text: string, sources: readonly Source[]): (string | null)[] =>
  linked(text, sources).map(({ source }) => source.actor?.name ?? null);

describe("a noun alone after another state's body", () => {
  test("the ministry is the one just named with its state, and none at home", () => {
    const text = "أعلنت وزارة الداخلية الساحلية اعتقال ستة. وأضافت الوزارة أن البحث مستمر.";
    const [first, again] = linked(text, [
      ["وزارة الداخلية الساحلية", "body"],
      ["الوزارة", "body"],
    ]);
    expect(again?.source.actor).toEqual(first?.source.actor);
    expect(again?.faction?.label).toBe("international");
  });

  test("the committee whose qualities could be a name, although nothing tells its camp", () => {
    const text = "قالت اللجنة الوزارية العليا إن الأمر خطير. وأوصت اللجنة بالإلغاء.";
    expect(
      namesOf(text, [
        ["اللجنة الوزارية العليا", "body"],
        ["اللجنة", "body"],
      ]),
    ).toEqual(["اللجنة الوزارية العليا", "اللجنة الوزارية العليا"]);
  });
});

describe("whose voice it is", () => {
  test("another state's government behind the words of an office at home", () => {
    const text = "وقال المتحدث باسم الحكومة الساحلية إن اللقاء قريب.";
    expect(linked(text, [["المتحدث باسم الحكومة الساحلية", "role"]])[0]?.source.actor?.id).toBe(
      "coast",
    );
  });
});

describe("a post again", () => {
  const text =
    "وقال قائد شرطة الميناء سامر الحلفي إن الطريق مغلق. وقال ضابط إن الأمر انتهى. وأفاد قائد شرطة الميناء بأن التحقيق جار.";

  test("in the same words it is the man named with it", () => {
    expect(
      namesOf(text, [
        ["قائد شرطة الميناء سامر الحلفي", "named"],
        ["ضابط", "unnamed"],
        ["قائد شرطة الميناء", "role"],
      ]),
    ).toEqual(["سامر الحلفي", null, "سامر الحلفي"]);
  });
});

describe("one of them", () => {
  test("is never the man who spoke before, but of their camp where several did", () => {
    const text = "قال سامر الحلفي إن الماء نظيف. وقال أحدهم إنه عطشان.";
    const sources: Source[] = [
      ["سامر الحلفي", "named"],
      ["أحدهم", "named"],
    ];
    expect(namesOf(text, sources)).toEqual(["سامر الحلفي", null]);
    expect(linked(text, sources)[1]?.faction?.label).toBe("unnamed");
  });
});

describe("names", () => {
  test("behind a body that is only pointed at", () => {
    const text = "وقالت رئيسة هذه الجمعية جانيت بولسيان إن البرد قارس.";
    expect(namesOf(text, [["رئيسة هذه الجمعية جانيت بولسيان", "named"]])).toEqual([
      "جانيت بولسيان",
    ]);
  });

  test("with an age in brackets behind the family name tell of a private person", () => {
    const text = "تنحدر جنان بولسيان (31 عاما) من أسرة فقيرة. تقول جنان إنها تحب الغناء.";
    const [again] = linked(text.slice(text.indexOf("تقول")), [["جنان", "named"]]);
    const from = text.indexOf("جنان إنها");
    const span = { start: from, end: from + "جنان".length };
    const source = { span, kind: "named" as const, antecedent: null };
    const [told] = link(registry, prepare(text), [{ id: "s1", source }]);
    expect(again?.faction).toBeNull();
    expect(told?.faction?.label).toBe("civil");
  });
});

describe("a verb of going on", () => {
  const text =
    "قال رئيس الأركان الساحلي وائل الجرفي إن الحدود آمنة. وتابع قائد الجيش الساحلي أن القوات باقية.";
  const first: Source = ["رئيس الأركان الساحلي وائل الجرفي", "named"];

  test("with another title of the same camp it has the man before", () => {
    expect(namesOf(text, [first, ["قائد الجيش الساحلي", "role", "تابع"]])[1]).toBe("وائل الجرفي");
  });

  test("NOT with a verb that begins anew", () => {
    expect(namesOf(text, [first, ["قائد الجيش الساحلي", "role", "أكد"]])[1]).not.toBe(
      "وائل الجرفي",
    );
  });
});
