import { describe, expect, test } from "vitest";
import { createRegistry, type RegistryData } from "../src/index.ts";
import { linked } from "./linked.ts";

const DATA: RegistryData = {
  actors: [
    { id: "president", kind: "office", name: "رئيس الجمهورية", faction: "government" },
    { id: "salem", kind: "person", name: "سالم الوائلي", faction: "government" },
    { id: "murad", kind: "person", name: "ميشال حرفوش", faction: "international" },
    { id: "king", kind: "person", name: "سعود بن راشد", faction: "international" },
    { id: "us-president", kind: "office", name: "الرئيس الأمريكي", faction: "foreign-forces" },
    { id: "kelman", kind: "person", name: "روبرت كيلمان", faction: "foreign-forces" },
    {
      id: "us-treasury",
      kind: "body",
      name: "وزارة الخزانة الأمريكية",
      faction: "foreign-forces",
    },
    { id: "marja", kind: "person", name: "هادي الكوفي", faction: "religious-authority" },
  ],
  unnamed: "unnamed",
  camps: [
    { phrase: "ناشط", faction: "civil" },
    { phrase: "ناشطة", faction: "civil" },
    { phrase: "مصدر", faction: "unnamed" },
    { phrase: "المسؤول", faction: "unnamed", weak: true },
    { phrase: "مسؤول", faction: "unnamed", weak: true },
    { phrase: "ضابط في شرطة", faction: "government" },
    { phrase: "منظمة حقوقية", faction: "civil" },
    { phrase: "مركز بحثي", faction: "civil" },
  ],
  nations: [
    {
      adjectives: ["عراقي", "عراقية"],
      officials: "government",
      military: "government",
      kind: "home",
      places: ["العراق", "بغداد"],
    },
    {
      adjectives: ["أمريكي", "أمريكية"],
      officials: "foreign-forces",
      military: "foreign-forces",
      places: ["واشنطن"],
    },
    {
      adjectives: ["لبناني", "لبنانية"],
      officials: "international",
      military: "international",
      places: ["لبنان", "بيروت"],
    },
    {
      adjectives: ["دنماركي", "دنماركية"],
      officials: "international",
      military: "international",
      places: ["الدنمارك"],
    },
  ],
};

const registry = createRegistry(DATA);

describe("the first words of a post", () => {
  test.each([
    ["رئيس الجمهورية اللبنانية", "رئيس الجمهورية"],
    ["المدعي العام اللبناني", "المدعي العام"],
    ["الأمين العام للحزب الاجتماعي اللبناني", "الأمين العام للحزب"],
    ["رئيس الشرطة الدنماركية", "رئيس الشرطة"],
  ])("%s is %s further down, whether he spoke or was only named", (post, short) => {
    const said = `وقال ${post} كريم الحداد إن الأمر لم يحسم. وأضاف ${short} أن الحوار مستمر.`;
    const [first, second] = linked(registry, said, [
      [`${post} كريم الحداد`, "named"],
      [short, "role"],
    ]);
    expect(second?.id).toBe(first?.id);
    const named = `ووصل ${post} كريم الحداد إلى العاصمة. وأضاف ${short} أن الحوار مستمر.`;
    expect(linked(registry, named, [[`${short} | أن`, "role"]])[0]?.name).toBe("كريم الحداد");
  });

  test("the one at home keeps the bare words where he is named too, and another state's adjective is not his", () => {
    const text =
      "والتقى رئيس الجمهورية سالم الوائلي رئيس الجمهورية اللبنانية كريم الحداد في بغداد. وأضاف رئيس الجمهورية أن الحوار مستمر.";
    expect(linked(registry, text, [["رئيس الجمهورية | أن", "role"]])[0]?.id).toBe("salem");
    const other =
      "ووصل رئيس الشرطة الدنماركية كريم الحداد إلى العاصمة. وأضاف رئيس الشرطة اللبنانية أن الحوار مستمر.";
    expect(linked(registry, other, [["رئيس الشرطة اللبنانية", "role"]])[0]?.id).toBeNull();
  });

  test("who is none of home's men is of his own camp, though the office beside him is like one at home", () => {
    const text = "وقال رئيس الجمهورية ميشال حرفوش إن الأمر لم يحسم.";
    const [one] = linked(registry, text, [["رئيس الجمهورية ميشال حرفوش", "named"]]);
    expect(one).toEqual({ id: "murad", name: "ميشال حرفوش", camp: "international" });
  });
});

describe("whoever was named before", () => {
  test("a title with the adjective of his state means somebody whom the text only named", () => {
    const text =
      "ووصلت الناشطة اللبنانية ريم الحداد في بيروت. وقالت الناشطة اللبنانية إن الأمر خطير.";
    const [one] = linked(registry, text, [["الناشطة اللبنانية | إن", "role"]]);
    expect(one?.name).toBe("ريم الحداد");
    const other = text.replace("وقالت الناشطة اللبنانية", "وقالت الناشطة الدنماركية");
    expect(linked(registry, other, [["الناشطة الدنماركية", "role"]])[0]?.id).toBeNull();
  });

  test("المتحدث ذاته is whoever spoke last", () => {
    const text =
      "وقال القاضي كريم الحداد إن التمويل مستمر. وكشف المتحدث ذاته أن الأمر خطير. وكشف متحدث آخر أن الأمر خطير.";
    const [first, second, third] = linked(registry, text, [
      ["القاضي كريم الحداد", "named"],
      ["المتحدث ذاته", "role"],
      ["متحدث آخر", "role"],
    ]);
    expect(second?.id).toBe(first?.id);
    expect(third?.id).toBeNull();
  });

  test("an official said again with his state or with what he knows speaks for the same body", () => {
    const text =
      "وقال مسؤول في وزارة الخزانة الأمريكية إن العقوبات جديدة. وأضاف المسؤول الأمريكي أن الأمر خطير. وأضاف المسؤول المطلع على الملف أن الأمر خطير. وأضاف المسؤول اللبناني أن الأمر خطير.";
    const found = linked(registry, text, [
      ["مسؤول في وزارة الخزانة الأمريكية", "unnamed"],
      ["المسؤول الأمريكي", "role"],
      ["المسؤول المطلع على الملف", "role"],
      ["المسؤول اللبناني", "role"],
    ]);
    expect(found.map(({ id }) => id)).toEqual(["us-treasury", "us-treasury", "us-treasury", null]);
  });

  test("the writer of the article is who was called a writer; each of several is nobody", () => {
    const text =
      "والمقال للكاتب كريم الحداد. وأشار كاتب المقال إلى أن الأمر خطير. ودول أعلنت كل منها أن الأمر خطير. وأشار كاتب الضبط إلى ذلك.";
    const found = linked(registry, text, [
      ["كاتب المقال", "role"],
      ["كل منها", "named"],
      ["كاتب الضبط", "role"],
    ]);
    expect(found.map(({ name }) => name)).toEqual(["كريم الحداد", null, null]);
  });

  test("one of his representatives is of his camp and not he", () => {
    const text =
      "وقال هادي الكوفي إن الأمر خطير. وطالب أحد ممثليه بإيجاد حلول. وطالبت ممثلة الشركة بالصبر.";
    const [, second, third] = linked(registry, text, [
      ["هادي الكوفي", "named"],
      ["أحد ممثليه", "named"],
      ["ممثلة الشركة", "role"],
    ]);
    expect(second).toEqual({ id: null, name: null, camp: "religious-authority" });
    expect(third?.camp).toBeNull();
  });
});

describe("names", () => {
  test("a preposition in front of a first name is none of it", () => {
    const text =
      "والحوار مستمر، وفقا لكريم الحداد. وقال كريم الحداد إن الأمر خطير. وفقا للطفي الحداد.";
    const [first, second, third] = linked(registry, text, [
      ["لكريم الحداد", "named"],
      ["كريم الحداد", "named"],
      ["للطفي الحداد", "named"],
    ]);
    expect(first?.name).toBe("كريم الحداد");
    expect(second?.id).toBe(first?.id);
    expect(third?.name).toBe("لطفي الحداد");
  });

  test.each([
    ["كريم أبو حديد", ["أبو حديد", "أبوحديد"]],
    ["كريم أبوحديد", ["أبو حديد", "أبوحديد"]],
    ["رونالد ديلا كروز", ["ديلا كروز"]],
  ])("the family name of two words means %s", (name, families) => {
    for (const family of families) {
      const text = `وقال القاضي ${name} إن الأمر لم يحسم. وأضاف ${family} أن الحوار مستمر.`;
      const [first, second] = linked(registry, text, [
        [`القاضي ${name}`, "named"],
        [`${family} | أن`, "named"],
      ]);
      expect(second?.id).toBe(first?.id);
    }
  });

  test("what an attacker is called in the words reported is no name of the source", () => {
    const text = "وقال مصدر إن المهاجم يدعى كريم الحداد دون أن يذكر المزيد.";
    expect(linked(registry, text, [["مصدر", "unnamed"]])[0]?.id).toBeNull();
  });

  test("a first name at the end of a source that was cut short goes on to the family name", () => {
    const text = "وقال رئيس المجلس عاطف الحداد إن الأمر لم يحسم. وقال رئيس المجلس عاطف.";
    const [first] = linked(registry, text, [["رئيس المجلس عاطف", "named"]]);
    expect(first?.name).toBe("عاطف الحداد");
  });

  test("the province that bears a man's name is nobody", () => {
    const text =
      "وقال ضابط في شرطة صلاح الدين إن الوضع هادئ. وقال صلاح الدين الحداد إن الوضع هادئ.";
    const [first, second] = linked(registry, text, [
      ["ضابط في شرطة صلاح الدين", "unnamed"],
      ["صلاح الدين الحداد", "named"],
    ]);
    expect(first).toEqual({ id: null, name: null, camp: "government" });
    expect(second?.name).toBe("صلاح الدين الحداد");
  });

  test("عام behind a role begins no name", () => {
    const text = "وقال مدعي عام المقاطعة كريم الحداد إن الأمر خطير.";
    const [one] = linked(registry, text, [["مدعي عام المقاطعة كريم الحداد", "named"]]);
    expect(one?.name).toBe("كريم الحداد");
  });

  test("whose daughter she is stands behind her name", () => {
    const text = "وقالت إيفانكا كيلمان ابنة الرئيس الأمريكي إن الأمر خطير.";
    const [one] = linked(registry, text, [["إيفانكا كيلمان ابنة الرئيس الأمريكي", "named"]]);
    expect(one?.name).toBe("إيفانكا كيلمان");
  });
});

describe("camps", () => {
  test("who is against somebody is neither he nor of his camp", () => {
    const text = "وحذر منافسو سالم الوائلي من أن الأمر خطير. وحذر مستشارو سالم الوائلي من ذلك.";
    const [first, second] = linked(registry, text, [
      ["منافسو سالم الوائلي", "collective"],
      ["مستشارو سالم الوائلي", "collective"],
    ]);
    expect(first).toEqual({ id: null, name: null, camp: "unnamed" });
    expect(second?.camp).not.toBe("unnamed");
  });

  test("the office of the second who speaks says nothing of the first", () => {
    const text =
      "وأكد سعود بن راشد والرئيس الأمريكي روبرت كيلمان أهمية الحوار. وقال سعود بن راشد إن الأمر خطير.";
    const [, again] = linked(registry, text, [
      ["سعود بن راشد والرئيس الأمريكي روبرت كيلمان", "named"],
      ["سعود بن راشد | إن", "named"],
    ]);
    expect(again).toEqual({ id: "king", name: "سعود بن راشد", camp: "international" });
  });

  test("organisations are of abroad in a text set there, and think tanks private", () => {
    const scene = "وتشهد الدنمارك احتجاجات. وانتقد نواب دنماركيون الشرطة الدنماركية في الدنمارك. ";
    const text = `${scene}وقالت منظمة حقوقية إن الأمر خطير. وقال مركز بحثي إن الأمر خطير.`;
    const found = linked(registry, text, [
      ["منظمة حقوقية", "body"],
      ["مركز بحثي", "body"],
    ]);
    expect(found.map(({ camp }) => camp)).toEqual(["international", "civil"]);
    const home = text.replaceAll("الدنمارك", "العراق").replaceAll("دنماركي", "عراقي");
    expect(linked(registry, home, [["منظمة حقوقية", "body"]])[0]?.camp).toBe("civil");
  });
});
