import { prepare } from "@qawl/arabic";
import { describe, expect, test } from "vitest";
import { createRegistry, link } from "../src/index.ts";
import { linkAll, linkOne, registry } from "./fixture.ts";

describe("roles", () => {
  test("an office named alone is the office, and names its holder of the day", () => {
    const role = { phrase: "رئيس الوزراء", kind: "role" } as const;
    expect(linkOne("قال رئيس الوزراء ذلك", role, "2012-03-01").source.actor).toEqual({
      id: "prime-minister",
      name: "رئيس الوزراء",
      kind: "office",
      registered: true,
      body: "government",
      holder: "salem",
    });
    expect(linkOne("قال رئيس الوزراء ذلك", role, "2020-03-01").source.actor?.holder).toBeNull();
    expect(linkOne("قال رئيس الوزراء ذلك", role).source.actor?.holder).toBeNull();
  });

  test("an office after which its holder was named is the holder", () => {
    const text = "وصل رئيس الوزراء سالم الوائلي. وقال رئيس الوزراء إن الزيارة مهمة.";
    const second = linkAll(text, [
      { phrase: "رئيس الوزراء سالم الوائلي" },
      { phrase: "رئيس الوزراء", kind: "role" },
    ]);
    const later = linkAll(text.slice(text.indexOf(".") + 1), [
      { phrase: "رئيس الوزراء", kind: "role" },
    ]);
    expect(second[0]!.source.actor?.id).toBe("salem");
    expect(later[0]!.source.actor?.id).toBe("prime-minister");
  });

  test("a word of courtesy in front of a bare role tells of nobody", () => {
    const text =
      "قال المتحدث باسم التحالف الدولي نبيل الساعدي إن التدريب مستمر. وأكد السيد المتحدث ذلك. وأكد السيد المدير ذلك.";
    const [first, second, third] = linkAll(text, [
      "المتحدث باسم التحالف الدولي نبيل الساعدي",
      { phrase: "السيد المتحدث", kind: "role" },
      { phrase: "السيد المدير", kind: "role" },
    ]);
    expect(second!.source.actor?.id).toBe(first!.source.actor?.id);
    expect(third!.source.actor).toBeNull();
  });

  test("a bare role is the person who held it earlier in the text", () => {
    const text =
      "قال المتحدث باسم التحالف الدولي نبيل الساعدي إن التدريب مستمر. وأكد المتحدث أن لا تغيير.";
    const [, second] = linkAll(text, [
      "المتحدث باسم التحالف الدولي نبيل الساعدي",
      { phrase: "المتحدث", kind: "role" },
    ]);
    expect(second!.source).toMatchObject({
      actor: { name: "نبيل الساعدي", body: "coalition" },
      link: "role-of-person",
    });
    expect(second!.faction?.label).toBe("foreign-forces");
  });

  test("a post named alone speaks for its body", () => {
    const { source } = linkOne("قال زعيم حزب الجبل ذلك", {
      phrase: "زعيم حزب الجبل",
      kind: "role",
    });
    expect(source.actor).toMatchObject({ id: "kurdish-party", kind: "body" });
  });

  test("a spokesman without a name speaks for the body he names", () => {
    const phrase = "متحدث باسم وزارة الخارجية الأميركية";
    const { source, faction } = linkOne(`قال ${phrase} ذلك`, { phrase, kind: "role" });
    expect(source.actor?.id).toBe("us-state-department");
    expect(faction?.label).toBe("foreign-forces");
  });

  test("a bare noun of a body is the body named before", () => {
    const text = "اجتمع وفد مع وزارة الخارجية العراقية. وقالت الوزارة إن الاتفاق قريب.";
    const { source } = linkOne(text, { phrase: "الوزارة", kind: "body" });
    expect(source).toMatchObject({
      actor: { id: "foreign-ministry" },
      link: "body-mentioned-before",
    });
  });
});

describe("an office of another state", () => {
  test("is his who was named with it, and not the registry's", () => {
    const [first, second] = linkAll("قال جان ديبوا وزير الخارجية الفرنسي ذلك. وقال الوزير ذلك.", [
      "جان ديبوا وزير الخارجية الفرنسي",
      { phrase: "الوزير", kind: "role" },
    ]);
    expect(first!.source.actor).toMatchObject({ name: "جان ديبوا" });
    expect(second!.source).toMatchObject({ actor: { name: "جان ديبوا" }, link: "role-of-person" });
  });

  test("NOT where no other state is named beside the office", () => {
    const { source } = linkAll("التقى الوفد وزير الخارجية. وقال الوزير ذلك.", [
      { phrase: "الوزير", kind: "role" },
    ])[0]!;
    expect(source.actor).toMatchObject({ kind: "office" });
  });
});

describe("understood sources that another sentence names", () => {
  test("are linked by that name", () => {
    const text = "زار دلشاد هورامي المدينة. وقال ذلك.";
    const start = text.indexOf("دلشاد");
    const referent = { start, end: start + "دلشاد هورامي".length };
    const source = { span: null, kind: "understood", antecedent: null, referent } as const;
    const [linked] = link(registry, prepare(text), [{ id: "s1", source }]);
    expect(linked!.source.actor?.id).toBe("dilshad");
  });
});

describe("bodies that the registry does not hold", () => {
  const text = "أعلن معهد النخيل ذلك. وقال معهد النخيل ذلك.";

  test("have an id of the text, the same for the same words", () => {
    const [first, second] = linkAll(text, [
      { phrase: "معهد النخيل", kind: "body" },
      { phrase: "معهد النخيل", kind: "body" },
    ]);
    expect(first!.source.actor).toMatchObject({ kind: "body", registered: false });
    expect(second!.source.actor?.id).toBe(first!.source.actor?.id);
  });

  test("NOT a source that is kept unnamed", () => {
    const { source } = linkOne("قال مصدر أمني ذلك.", { phrase: "مصدر أمني", kind: "unnamed" });
    expect(source.actor).toBeNull();
  });
});

describe("sources that stand for an earlier one", () => {
  const text = "قال دلشاد هورامي إن الحوار مستمر. وأضاف أن الموعد لم يحدد. وقالت هي غير ذلك.";

  test("an understood source has the actor and faction of its antecedent", () => {
    const [first, second] = linkAll(text, ["دلشاد هورامي", { phrase: null, antecedent: "s1" }]);
    expect(second!.source).toMatchObject({ actor: first!.source.actor, link: "antecedent" });
    expect(second!.faction).toEqual(first!.faction);
  });

  test("a pronoun too, and through a chain", () => {
    const linked = linkAll(text, [
      "دلشاد هورامي",
      { phrase: null, antecedent: "s1" },
      { phrase: "هي", kind: "pronoun", antecedent: "s2" },
    ]);
    expect(linked[2]!.source.actor?.id).toBe("dilshad");
  });

  test("a ring of antecedents ends without an actor", () => {
    const linked = linkAll("وأضاف ذلك. وتابع ذلك.", [
      { phrase: null, antecedent: "s2" },
      { phrase: null, antecedent: "s1" },
    ]);
    expect(linked.map(({ source }) => source.actor)).toEqual([null, null]);
  });
});

describe("ranks", () => {
  const FIRST = "قال العميد سعد الربيعي من الحكومة العراقية إن المدينة آمنة.";

  test("a rank alone means the person who spoke before", () => {
    const [first, second] = linkAll(`${FIRST} وقال الضابط إن الطريق مفتوح.`, [
      "العميد سعد الربيعي من الحكومة العراقية",
      { phrase: "الضابط", kind: "role" },
    ]);
    expect(second!.source).toMatchObject({ actor: first!.source.actor, link: "antecedent" });
  });

  test("NOT where another of that rank was spoken of in between", () => {
    const [, second] = linkAll(
      `${FIRST} والتقت الصحيفة ضابط استخبارات. وقال الضابط إن الطريق مفتوح.`,
      ["العميد سعد الربيعي من الحكومة العراقية", { phrase: "الضابط", kind: "role" }],
    );
    expect(second!.source.actor).toBeNull();
  });

  test("NOT of another state", () => {
    const [, second] = linkAll(`${FIRST} وقال المسؤول الفرنسي إن الطريق مفتوح.`, [
      "العميد سعد الربيعي من الحكومة العراقية",
      { phrase: "المسؤول الفرنسي", kind: "role" },
    ]);
    expect(second!.source.actor).toBeNull();
  });
});

describe("who is meant by a bare noun", () => {
  test("a minister of that state, named before without his office", () => {
    const text = "التقى الضيف نظيره العراقي دلشاد هورامي. وقال الوزير إن الزيارة مهمة.";
    const role = { phrase: "الوزير", kind: "role" } as const;
    expect(linkOne(text, role, "2013-03-01").source.actor?.id).toBe("dilshad");
    expect(linkOne(text, role, "2020-03-01").source.actor?.id).not.toBe("dilshad");
  });

  test("a council is not the one within the title of whoever presides", () => {
    const text =
      "عقد مجلس النواب جلسة برئاسة رئيس الوزراء ورئيس مجلس النواب. وأكد المجلس أن الموعد قريب.";
    expect(linkOne(text, { phrase: "المجلس", kind: "body" }).source.actor?.id).toBe("parliament");
  });
});

describe("offices that are over", () => {
  const camps = createRegistry({
    actors: [],
    camps: [
      { phrase: "محافظ", faction: "government" },
      { phrase: "سابق", faction: "civil" },
    ],
  });
  const factionOf = (phrase: string): string | undefined => {
    const text = `قال ${phrase} ذلك`;
    const span = { start: 4, end: 4 + phrase.length };
    const source = { span, kind: "role", antecedent: null } as const;
    return link(camps, prepare(text), [{ id: "s1", source }])[0]!.faction?.label;
  };

  test("the word for what is over names the camp", () => {
    expect(factionOf("محافظ سابق")).toBe("civil");
    expect(factionOf("المحافظ السابق")).toBe("civil");
  });

  test("NOT an office that is held", () => {
    expect(factionOf("محافظ")).toBe("government");
  });
});

describe("what stands beside a name somewhere in the text", () => {
  test("an office beside its holder tells for whom he speaks, where the text has no date", () => {
    const text = "زار رئيس الوزراء، سالم الوائلي، المدينة. وقال سالم الوائلي ذلك.";
    const spec = { phrase: "سالم الوائلي", kind: "named" } as const;
    const [, spoken] = linkAll(text, [spec, spec]);
    expect(spoken).toMatchObject({
      source: { actor: { id: "salem", body: "prime-minister" } },
      faction: { label: "government" },
    });
    expect(linkAll(text, [spec, spec], "2020-01-01")[1]?.faction?.label).toBe(
      "coordination-framework",
    );
  });

  test("NOT أمام for إمام: who stands before a judge is no cleric", () => {
    const clerics = createRegistry({
      actors: [],
      camps: [{ phrase: "إمام", faction: "religious-authority" }],
    });
    const factionOf = (text: string, phrase: string) => {
      const start = text.indexOf(phrase);
      const source = {
        span: { start, end: start + phrase.length },
        kind: "named",
        antecedent: null,
      } as const;
      return link(clerics, prepare(text), [{ id: "s1", source }])[0]!.faction?.label;
    };
    expect(factionOf("قال كريم ناصر أمام القاضي ذلك.", "كريم ناصر")).toBeUndefined();
    expect(factionOf("قال إمام المسجد كريم ناصر ذلك.", "إمام المسجد كريم ناصر")).toBe(
      "religious-authority",
    );
  });
});
