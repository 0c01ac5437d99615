import { prepare } from "@qawl/arabic";
import { describe, expect, test } from "vitest";
import { createRegistry, link } from "../src/index.ts";
import { linkAll, linkOne } from "./fixture.ts";

const idOf = (one: ReturnType<typeof linkOne>): string | null => one.source.actor?.id ?? null;

describe("persons of the registry", () => {
  test("links a full name and, later, the family name", () => {
    const text = "قال دلشاد هورامي إن اللقاء انتهى. وأضاف هورامي أن الحوار مستمر.";
    const [first, second] = linkAll(text, ["دلشاد هورامي", "هورامي"]);
    expect(first!.source).toMatchObject({
      actor: { id: "dilshad", registered: true },
      link: "registered-person",
    });
    expect(second!.source).toMatchObject({
      actor: { id: "dilshad", name: "دلشاد هورامي" },
      link: "short-name",
    });
  });

  test("links a hashtag that is a family name", () => {
    expect(linkOne("قال #هورامي ذلك", "#هورامي").source).toMatchObject({
      actor: { id: "dilshad" },
      link: "short-name",
    });
  });

  test("links a headline's family name to the full name after it", () => {
    const text = "سالم: الميزانية جاهزة\n\nقال سالم عبد الستار الوائلي إن الميزانية جاهزة.";
    expect(linkAll(text, ["سالم", "سالم عبد الستار الوائلي"]).map(idOf)).toEqual([
      "salem",
      "salem",
    ]);
  });

  test("reads the name however it is spelled and whatever is attached to it", () => {
    expect(idOf(linkOne("وقال سالم عبدالستّار الوائلـي ذلك", "سالم عبدالستّار الوائلـي"))).toBe(
      "salem",
    );
    expect(idOf(linkOne("أما سالم فغادر، ودلشاد هورامي قال غير ذلك", "ودلشاد هورامي"))).toBe(
      "dilshad",
    );
  });

  test("does NOT take a longer name for the one inside it", () => {
    expect(idOf(linkOne("قال كريم الوائلي التميمي ذلك", "كريم الوائلي التميمي"))).toBe("local:1");
    expect(idOf(linkOne("قال حسن دلشاد هورامي ذلك", "حسن دلشاد هورامي"))).toBe("local:1");
  });

  test("settles a shared family name by the day of publication, and leaves it open without one", () => {
    const text = "قال الوائلي إن الأمر محسوم.";
    expect(idOf(linkOne(text, "الوائلي", "2013-04-01"))).toBe("salem");
    expect(idOf(linkOne(text, "الوائلي", "2019-04-01T10:00"))).toBe("karim");
    expect(linkOne(text, "الوائلي").source.actor?.registered ?? false).toBe(false);
  });

  test("links a name that many bear beside its bearer's party only", () => {
    expect(idOf(linkOne("قال عضو حزب الجبل علي حسين ذلك", "عضو حزب الجبل علي حسين"))).toBe("ali");
    expect(idOf(linkOne("قال المزارع علي حسين ذلك", "المزارع علي حسين"))).toBe("local:1");
  });

  test("does NOT take the person whom a spokesman serves for the spokesman", () => {
    const phrase = "المتحدث باسم رئيس الوزراء سالم الوائلي نبيل الساعدي";
    expect(linkOne(`قال ${phrase} إن الوفد وصل`, phrase).source.actor).toMatchObject({
      name: "نبيل الساعدي",
      registered: false,
    });
  });
});

describe("persons the registry does not hold", () => {
  test("get an id of their own in the text, kept when they come again", () => {
    const text =
      "قال الخبير نبيل الساعدي ذلك. ورأى مروان الدليمي غيره. وختم الساعدي حديثه. وسكت نبيل الساعدي.";
    const linked = linkAll(text, [
      "الخبير نبيل الساعدي",
      "مروان الدليمي",
      "الساعدي",
      "نبيل الساعدي",
    ]);
    expect(linked.map(idOf)).toEqual(["local:1", "local:2", "local:1", "local:1"]);
    expect(linked[2]!.source.actor).toEqual({
      id: "local:1",
      name: "نبيل الساعدي",
      kind: "person",
      registered: false,
      body: null,
      holder: null,
    });
  });

  test("speak for the body named beside them", () => {
    const phrase = "المتحدث باسم وزارة الخارجية نبيل الساعدي";
    const { source, faction } = linkOne(`قال ${phrase} إن الوفد وصل`, phrase);
    expect(source.actor).toMatchObject({
      id: "local:1",
      name: "نبيل الساعدي",
      body: "foreign-ministry",
    });
    expect(faction).toMatchObject({ label: "government", by: "registry" });
  });
});

describe("bodies", () => {
  test("links full names with clitics, and short names inside a source only", () => {
    expect(idOf(linkOne("وبحسب التحالف الدولي، انتهى الأمر", "التحالف الدولي"))).toBe("coalition");
    expect(idOf(linkOne("قال التحالف إن طائرة سقطت", { phrase: "التحالف", kind: "body" }))).toBe(
      "coalition",
    );
    expect(
      idOf(linkOne("أعلنت وكتلة الرافدين تأييدها", { phrase: "وكتلة الرافدين", kind: "body" })),
    ).toBe("bloc");
  });

  test("takes a capital for its government only where it is the whole source", () => {
    expect(idOf(linkOne("أعلنت بغداد رفضها", { phrase: "بغداد", kind: "body" }))).toBe(
      "government",
    );
    expect(
      idOf(linkOne("قال مواطن في بغداد ذلك", { phrase: "مواطن في بغداد", kind: "role" })),
    ).toBeNull();
  });

  test("never takes a medium for the source", () => {
    const { source, faction } = linkOne("ذكرت وكالة دجلة ذلك", {
      phrase: "وكالة دجلة",
      kind: "body",
    });
    expect(source).toMatchObject({ actor: null, link: "medium" });
    expect(faction).toBeNull();
  });

  test("leaves the camp of what it does not know open, and gives it an id of the text", () => {
    const { source, faction } = linkOne("قالت لجنة الزهور ذلك", {
      phrase: "لجنة الزهور",
      kind: "body",
    });
    expect(source).toMatchObject({ actor: { id: "local:1" }, link: "local-body" });
    expect(faction).toBeNull();
  });
});

describe("names by how they are written and how often", () => {
  test("an unknown name whose first letters only look like the article", () => {
    expect(linkOne("قال ألبيرتو مورا ذلك", "ألبيرتو مورا").source).toMatchObject({
      actor: { name: "ألبيرتو مورا" },
      link: "local-person",
    });
    expect(linkOne("قالت المراد مورا ذلك", "المراد مورا").source.actor).toBeNull();
  });

  test("an unknown word alone that comes again and again is somebody's name, not the speaker before", () => {
    const text =
      "قال دلشاد هورامي ذلك. وقالت مانينغ إن الأمر صعب. واعتقلت مانينغ مساء. وبكت مانينغ طويلا.";
    expect(
      linkAll(text, ["دلشاد هورامي", "مانينغ"]).map(({ source }) => source.actor?.name),
    ).toEqual(["دلشاد هورامي", "مانينغ"]);
  });

  test("NOT a word that stands there once, nor somebody's friend", () => {
    const once = "قال دلشاد هورامي ذلك. وقالت مخطوط إن الأمر صعب.";
    expect(linkAll(once, ["دلشاد هورامي", "مخطوط"]).map(idOf)).toEqual(["dilshad", "dilshad"]);
    expect(linkOne("قالت زوجة مانينغ ذلك", "زوجة مانينغ").source.link).not.toBe("local-person");
  });

  test("a trade that is the family name of a person named before", () => {
    const text = "قال وليد المعلم ذلك. وأضاف المعلم أن الأمر صعب.";
    const registry = createRegistry([
      { id: "walid", kind: "person", name: "وليد المعلم", faction: "a" },
    ]);
    const at = (start: number, length: number) => ({ start, end: start + length });
    const statements = [
      { id: "s1", source: { span: at(4, 11), kind: "named", antecedent: null } },
      {
        id: "s2",
        source: { span: at(text.lastIndexOf("المعلم"), 6), kind: "role", antecedent: null },
      },
    ] as const;
    expect(link(registry, prepare(text), statements).map(({ source }) => source.actor?.id)).toEqual(
      ["walid", "walid"],
    );
  });

  test("a ministry of one state is not the one of another named before", () => {
    const registry = createRegistry({
      actors: [{ id: "fm", kind: "body", name: "وزارة الخارجية الفرنسية", faction: "abroad" }],
      nations: [
        { adjectives: ["فرنسي", "فرنسية"], officials: "abroad", military: "abroad" },
        { adjectives: ["كندي", "كندية"], officials: "abroad", military: "abroad" },
      ],
    });
    const text = "أعلنت وزارة الخارجية الفرنسية ذلك. وقالت الخارجية الكندية إنها توافق.";
    const start = text.indexOf("الخارجية الكندية");
    const source = { span: { start, end: start + 16 }, kind: "body", antecedent: null } as const;
    const [one] = link(registry, prepare(text), [{ id: "s1", source }]);
    expect(one?.source.actor?.id).not.toBe("fm");
  });
});

describe("a name in front of a comma and of what he is to another", () => {
  test("is the speaker's, not that of the other; the relation alone means him afterwards", () => {
    const text =
      "قالت ليندا هورامي، زوجة رئيس الوزراء، دلشاد هورامي، ذلك. وأضافت زوجة رئيس الوزراء ذلك.";
    const [first, second] = linkAll(text, [
      "ليندا هورامي، زوجة رئيس الوزراء، دلشاد هورامي",
      "زوجة رئيس الوزراء",
    ]);
    expect(first!.source.actor).toMatchObject({ name: "ليندا هورامي", registered: false });
    expect(second!.source.actor).toEqual(expect.objectContaining({ name: "ليندا هورامي" }));
  });
});
