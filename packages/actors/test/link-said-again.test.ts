import { prepare } from "@qawl/arabic";
import { describe, expect, test } from "vitest";
import { createRegistry, type Linked, link } from "../src/index.ts";
import type { SourcedStatement, SourceForm } from "../src/link/statement.ts";

const registry = createRegistry({
  actors: [
    { id: "region", kind: "body", name: "إقليم السهل", faction: "plain" },
    {
      id: "region-president",
      kind: "office",
      name: "رئيس إقليم السهل",
      parent: "region",
      faction: "plain",
    },
    { id: "cabinet", kind: "body", name: "مكتب رئيس الوزراء", faction: "government" },
    {
      id: "valley-operations",
      kind: "body",
      name: "قيادة عمليات الوادي",
      faction: "government",
    },
    { id: "ministry", kind: "body", name: "وزارة الداخلية", faction: "government" },
    { id: "hills", kind: "body", name: "كتائب التلال", faction: "armed-factions" },
    { id: "river", kind: "body", name: "حركة النهر", faction: "river" },
    {
      id: "barwari",
      kind: "person",
      name: "سردار البرواري",
      short: ["البرواري"],
      faction: "plain",
      offices: [{ office: "region-president", from: "2005", to: "2015" }],
    },
    {
      id: "sahli",
      kind: "person",
      name: "مجيد رضا الساهلي",
      short: ["الساهلي"],
      faction: "river",
    },
  ],
  camps: [
    { phrase: "محامو", faction: "civil", head: true },
    { phrase: "فريق الدفاع عن", faction: "civil", head: true },
    { phrase: "الشاب", faction: "civil", head: true },
    { phrase: "متهم", faction: "civil", head: true },
    { phrase: "القاضي", faction: "government", head: true },
    { phrase: "تاجر", faction: "civil", head: true },
    { phrase: "مسؤول محلي", faction: "government", weak: true },
    { phrase: "مصدر", faction: "unnamed" },
    { phrase: "السابق", faction: "civil" },
    { phrase: "لجان تنسيقية", faction: "civil", head: true },
    { phrase: "باحثون", faction: "civil" },
    { phrase: "القانون", faction: "government" },
  ],
  nations: [
    {
      adjectives: ["وادوي"],
      officials: "government",
      military: "government",
      kind: "home",
      places: ["الوادي", "الرصيف"],
    },
    {
      adjectives: ["الجبلية", "الصخرة"],
      officials: "plain",
      military: "plain",
      kind: "place",
    },
  ],
  unnamed: "unnamed",
});

type Source = readonly [phrase: string, kind: SourceForm];

function linkAll(text: string, ...sources: readonly Source[]): Linked<SourcedStatement>[] {
  let from = 0;
  const statements = sources.map(([phrase, kind], index): SourcedStatement => {
    const start = text.indexOf(phrase, from);
    from = start + phrase.length;
    return {
      id: `s${index + 1}`,
      source: { span: { start, end: from }, kind, antecedent: null },
    };
  });
  return link(registry, prepare(text), statements, { published: "2019-05-01" });
}

/** The id of the last source's actor. */
const idOf = (text: string, ...sources: readonly Source[]): string | null =>
  linkAll(text, ...sources).at(-1)!.source.actor?.id ?? null;

const nameOf = (text: string, ...sources: readonly Source[]): string | null =>
  linkAll(text, ...sources).at(-1)!.source.actor?.name ?? null;

const campOf = (text: string, ...sources: readonly Source[]): string | null =>
  linkAll(text, ...sources).at(-1)!.faction?.label ?? null;

describe("a tag of one word is that word of a name", () => {
  test.each(["سردار #البرواري", "#سردار البرواري"])("%s", (phrase) => {
    expect(idOf(`قال ${phrase} إن الأمر انتهى.`, [phrase, "named"])).toBe("barwari");
  });
});

describe("who is somebody's is not he himself", () => {
  test("those who defend somebody are nobody in particular", () => {
    for (const phrase of ["محامو ليلى الحسن", "فريق الدفاع عن ليلى الحسن"]) {
      const text = `قال ${phrase} إن الحكم ظالم.`;
      expect(idOf(text, [phrase, "named"])).toBeNull();
      expect(campOf(text, [phrase, "named"])).toBe("civil");
    }
  });

  test("nor are those of a pronoun whoever spoke before", () => {
    const text = "قال سردار البرواري إن الكتاب ممنوع. وقال ناشروه إن المنع باطل.";
    expect(idOf(text, ["سردار البرواري", "named"], ["ناشروه", "named"])).toBeNull();
  });

  test("a bureau speaks and not the man whose it is", () => {
    const phrase = "مكتب رئيس الوزراء مجيد رضا الساهلي";
    expect(idOf(`أعلن ${phrase} أن العمل بدأ.`, [phrase, "named"])).toBe("cabinet");
  });

  test("the voice of a leader named behind a comma is of his camp", () => {
    const phrase = "متحدث باسم الزعيم، مجيد رضا الساهلي";
    const [one] = linkAll(`قال ${phrase} إن الأمر انتهى.`, [phrase, "role"]);
    expect([one!.source.actor, one!.faction?.label]).toEqual([null, "river"]);
  });
});

describe("who is called by what he is or was", () => {
  test("the young man is who spoke last", () => {
    const text = "قال نبيل الساعدي إنه عاد. وأوضح الشاب أن الطريق مفتوح.";
    expect(nameOf(text, ["نبيل الساعدي", "named"], ["الشاب", "named"])).toBe("نبيل الساعدي");
  });

  test("NOT where another is introduced by the word", () => {
    const text = "قال نبيل الساعدي إنه عاد. ووصل شاب من القرية. وأوضح الشاب أن الطريق مفتوح.";
    expect(nameOf(text, ["نبيل الساعدي", "named"], ["الشاب", "named"])).toBeNull();
  });

  test("the former president is the one named before", () => {
    const text = "أدان سردار البرواري الهجوم. وناشد الرئيس السابق لإقليم السهل الجميع أن يهدأوا.";
    const phrase = "الرئيس السابق لإقليم السهل";
    expect(idOf(text, ["سردار البرواري", "named"], [phrase, "role"])).toBe("barwari");
  });

  test("the voice of somebody is who was introduced as that", () => {
    const full = "جابر الموسى، المتحدث باسم مجيد رضا الساهلي";
    const again = "المتحدث باسم مجيد رضا الساهلي";
    const text = `قال ${full}، إن العمل بدأ. وختم ${again} بأن الأمر انتهى.`;
    expect(nameOf(text, [full, "named"], [again, "named"])).toBe("جابر الموسى");
  });

  test("the source is who spoke last, where the text introduced none", () => {
    const text = "قال سردار البرواري إن العمل بدأ. ووفقا للمصدر انتهى الأمر.";
    expect(idOf(text, ["سردار البرواري", "named"], ["للمصدر", "role"])).toBe("barwari");
  });

  test("NOT where it introduced one", () => {
    const text =
      "قال سردار البرواري إن العمل بدأ. وتحدث مصدر مع الصحيفة. ووفقا للمصدر انتهى الأمر.";
    expect(campOf(text, ["سردار البرواري", "named"], ["للمصدر", "role"])).toBe("unnamed");
  });
});

describe("documents and short names", () => {
  test("somebody's letter speaks for him", () => {
    const text = "تلا الخطيب رسالة البرواري. وورد في رسالة البرواري أن الأمر انتهى.";
    expect(idOf(text, ["رسالة البرواري", "named"])).toBe("barwari");
  });

  test("the communiqué of which nothing was said is the known speaker's", () => {
    const text = "أعلنت وزارة الداخلية أن العمل بدأ. وبحسب البيان انتهى الأمر.";
    expect(idOf(text, ["وزارة الداخلية", "body"], ["البيان", "named"])).toBe("ministry");
  });

  test("a body's name is shortened with the article", () => {
    const text = "أعلنت قيادة عمليات الوادي أن العمل بدأ. وقالت قيادة العمليات إن الأمر انتهى.";
    const sources = [
      ["قيادة عمليات الوادي", "body"],
      ["قيادة العمليات", "body"],
    ] as const;
    expect(idOf(text, ...sources)).toBe("valley-operations");
  });

  test("a family name is that of the man named in full, and of no other whom the registry has", () => {
    const text = "تابع أحمد عواد الساهلي القضية. وقال الساهلي إن العدد كبير.";
    expect(nameOf(text, ["القضية", "body"], ["الساهلي", "named"])).toBe("أحمد عواد الساهلي");
  });

  test("a first name alone is no man's whom the text has yet to name", () => {
    const text = "قال محمد إنه عاد. وقال محمد رضا الساعدي إن الطريق مفتوح.";
    const [first, second] = linkAll(text, ["محمد", "named"], ["محمد رضا الساعدي", "named"]);
    expect(first!.source.actor?.id).not.toBe(second!.source.actor?.id);
  });
});

describe("where a name stands", () => {
  test.each([
    ["a name that is said to be one", "تاجر أقمشة يدعى أبو سالم", "named", "أبو سالم"],
    ["how he said it", "كريم الساعدي متخوفا", "named", "كريم الساعدي"],
    ["the house of which he is", "خالد آل ثاني، سفير السهل", "named", "خالد آل ثاني"],
    ["what a body is for", "رئيس الاتحاد الدولي لكرة القدم كريم الساعدي", "named", "كريم الساعدي"],
    [
      "whose post is of an unknown body",
      "رئيسة اتحاد عمال الرصيف نشوى السعدي",
      "named",
      "نشوى السعدي",
    ],
    [
      "an unknown first name behind a comma",
      "المحلل السياسي، فهرام الصديدي",
      "role",
      "فهرام الصديدي",
    ],
  ] as const)("%s", (_, phrase, kind, name) => {
    expect(nameOf(`قال ${phrase} إن الأمر انتهى.`, [phrase, kind])).toBe(name);
  });

  test("honours without the article lead on to the name", () => {
    const text = "انتقد المرجع آية الله سردار البرواري الجميع.";
    expect(idOf(text, ["المرجع", "role"])).toBe("barwari");
  });

  test("before whom somebody speaks, and who judged him, is not what he is", () => {
    for (const text of [
      "قال جابر السعدي أمام القاضي إنه بريء.",
      "أصدر القاضي حكما بسجن جابر السعدي. وقال جابر السعدي إنه بريء.",
    ])
      expect(campOf(text, ["جابر السعدي", "named"])).toBeNull();
  });
});

describe("local officials of whom no more is said", () => {
  const text = (place: string) =>
    `وقع الهجوم في مدينة ${place} صباح أمس. وقال مسؤول محلي إن الأمر انتهى.`;

  test("are of the region of which the text speaks", () => {
    expect(campOf(text("الصخرة"), ["مسؤول محلي", "unnamed"])).toBe("plain");
  });

  test("and else of the country's", () => {
    expect(campOf(text("الرصيف"), ["مسؤول محلي", "unnamed"])).toBe("government");
  });
});

describe("camps", () => {
  test("a noun alone is of the camp that the text named by it before", () => {
    const text = "دعت اللجان التنسيقية إلى الهدوء. وأوضحت اللجان أن العمل بدأ.";
    expect(campOf(text, ["إلى الهدوء", "body"], ["اللجان", "body"])).toBe("civil");
  });

  test("a plural of men is found behind a preposition and a noun too", () => {
    for (const phrase of ["عدد من الباحثين", "باحثين"])
      expect(campOf(`بحسب ${phrase}، انتهى الأمر.`, [phrase, "collective"])).toBe("civil");
  });
});
