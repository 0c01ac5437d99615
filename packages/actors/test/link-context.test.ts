import { prepare } from "@qawl/arabic";
import { describe, expect, test } from "vitest";
import { createRegistry, link } from "../src/index.ts";
import { linkAll, linkOne } from "./fixture.ts";

describe("heads of bodies whose office is not listed", () => {
  const registry = createRegistry([
    { id: "oil", kind: "body", name: "وزارة النفط", aliases: ["وزارة النفط العراقية"] },
    { id: "foreign", kind: "body", name: "وزارة الخارجية الكويتية", faction: "international" },
    { id: "operations", kind: "body", name: "قيادة عمليات الفرات", faction: "government" },
    { id: "interior", kind: "body", name: "وزارة الداخلية" },
    { id: "interior-minister", kind: "office", name: "وزير الداخلية", parent: "interior" },
  ]);
  const actorOf = (phrase: string) => {
    const text = `قال ${phrase} ذلك`;
    const span = { start: 4, end: 4 + phrase.length };
    const source = { span, kind: "role", antecedent: null } as const;
    return link(registry, prepare(text), [{ id: "s1", source }])[0]!.source.actor?.id;
  };

  test.each([
    ["وزير الخارجية الكويتي", "foreign"],
    ["وزيرة الخارجية الكويتية", "foreign"],
    ["وزير النفط", "oil"],
    ["وزير النفط العراقي", "oil"],
    ["قائد عمليات الفرات", "operations"],
  ])("%s speaks for %s", (phrase, id) => {
    expect(actorOf(phrase)).toBe(id);
  });

  test("NOT where the registry lists the office: it stays the office", () => {
    expect(actorOf("وزير الداخلية")).toBe("interior-minister");
  });
});

describe("hashtags", () => {
  test("a hashtag is the name that its words make", () => {
    const phrase = "#وزارة_الخارجية";
    const { source } = linkOne(`أعلنت ${phrase} ذلك`, { phrase, kind: "body" });
    expect(source.actor?.id).toBe("foreign-ministry");
  });

  test("NOT where it holds more than the name", () => {
    const phrase = "#وزارة_الخارجية_ترد";
    const { source } = linkOne(`أعلنت ${phrase} ذلك`, { phrase, kind: "named" });
    expect(source.actor?.id).not.toBe("foreign-ministry");
  });
});

describe("who serves a body or its head", () => {
  test("a deputy of an office without a name speaks for the body of that office", () => {
    const phrase = "نائب وزير الخارجية";
    const { source } = linkOne(`قال ${phrase} ذلك`, { phrase, kind: "role" });
    expect(source.actor?.id).toBe("foreign-ministry");
  });

  test("NOT the office itself", () => {
    const phrase = "وزير الخارجية";
    const { source } = linkOne(`قال ${phrase} ذلك`, { phrase, kind: "role" });
    expect(source.actor?.id).toBe("foreign-minister");
  });

  test("the leader of a body that speaks does not speak", () => {
    const phrase = "حزب الجبل بزعامة رئيس الوزراء سالم الوائلي";
    const { source } = linkOne(`رفض ${phrase} ذلك`, { phrase, kind: "body" }, "2019-01-01");
    expect(source.actor?.id).toBe("kurdish-party");
  });
});

describe("roles that come again", () => {
  test("the same role and body without the name is the same person", () => {
    const text =
      "قال عضو مجلس النواب هيثم الجراح إن الأمر خطير. وأضاف عضو مجلس النواب أن الوقت ضيق.";
    const [, second] = linkAll(text, [
      "عضو مجلس النواب هيثم الجراح",
      { phrase: "عضو مجلس النواب", kind: "role" },
    ]);
    expect(second!.source).toMatchObject({
      actor: { name: "هيثم الجراح" },
      link: "role-of-person",
    });
  });

  test("NOT a role in another body", () => {
    const text =
      "قال عضو مجلس النواب هيثم الجراح إن الأمر خطير. وأضاف عضو كتلة الرافدين أن الوقت ضيق.";
    const [, second] = linkAll(text, [
      "عضو مجلس النواب هيثم الجراح",
      { phrase: "عضو كتلة الرافدين", kind: "role" },
    ]);
    expect(second!.source.actor?.id).toBe("bloc");
  });

  test("an office behind the name is his who bears it", () => {
    const text = "استقبل سالم الوائلي رئيس الوزراء وفدا. وقال رئيس الوزراء إن الزيارة مهمة.";
    const [, , found] = linkAll(text, [
      "سالم الوائلي",
      { phrase: "رئيس الوزراء", kind: "role" },
      { phrase: "رئيس الوزراء", kind: "role" },
    ]);
    expect(found!.source.actor?.id).toBe("salem");
  });

  test("a role given up does not reach over و to the next one", () => {
    const phrase = "النائب السابق والقيادي في كتلة الرافدين هيثم الجراح";
    expect(linkOne(`قال ${phrase} ذلك`, { phrase, kind: "named" }).faction?.label).toBe(
      "sunni-blocs",
    );
  });
});

describe("bodies by what they are", () => {
  test("the first word of a body's own name means it, where the text named it shorter", () => {
    const registry = createRegistry([
      { id: "law", kind: "body", name: "ائتلاف دولة القانون", aliases: ["دولة القانون"] },
    ]);
    const text = "قالت دولة القانون إن الأمر خطير. وأضاف قيادي في الائتلاف أن الوقت ضيق.";
    const start = text.indexOf("قيادي");
    const span = { start, end: start + "قيادي في الائتلاف".length };
    const source = { span, kind: "role", antecedent: null } as const;
    const [found] = link(registry, prepare(text), [{ id: "s1", source }]);
    expect(found!.source.actor?.id).toBe("law");
  });

  test("a minister is of the ministry that the text named", () => {
    const text = "اجتمع وفد مع وزارة الخارجية العراقية. وقال الوزير إن الاتفاق قريب.";
    const { source } = linkOne(text, { phrase: "الوزير", kind: "role" });
    expect(source.actor?.id).toBe("foreign-minister");
  });

  test("NOT the adjective of a state for a man of that name", () => {
    const registry = createRegistry({
      actors: [],
      nations: [{ adjectives: ["تركي"], officials: "international", military: "foreign-forces" }],
    });
    const phrase = "مصدر دبلوماسي تركي";
    const source = { span: { start: 4, end: 4 + phrase.length }, kind: "unnamed" } as const;
    const [found] = link(registry, prepare(`قال ${phrase} ذلك`), [
      { id: "s1", source: { ...source, antecedent: null } },
    ]);
    expect(found).toMatchObject({ source: { actor: null }, faction: { label: "international" } });
  });

  test("an unknown name stands in front of a definite title", () => {
    const phrase = "كريستوس ستايليانيدس المفوض الأوروبي";
    const { source } = linkOne(`قال ${phrase} ذلك`, { phrase, kind: "named" });
    expect(source.actor?.name).toBe("كريستوس ستايليانيدس");
  });

  test("a member of a house is called النائب afterwards", () => {
    const text = "قال عضو مجلس النواب هيثم الجراح إن الأمر خطير. وأضاف النائب أن الوقت ضيق.";
    const [, second] = linkAll(text, [
      "عضو مجلس النواب هيثم الجراح",
      { phrase: "النائب", kind: "role" },
    ]);
    expect(second!.source.actor?.name).toBe("هيثم الجراح");
  });
});

describe("bodies with a leader, and in quotation marks", () => {
  test("a body whose leader a clause names speaks itself", () => {
    const phrase = "حزب الجبل الذي يتزعمه رئيس الوزراء الحالي سالم الوائلي";
    const { source } = linkOne(`رفض ${phrase} ذلك`, { phrase, kind: "body" });
    expect(source.actor?.id).toBe("kurdish-party");
  });

  test("an unknown name in quotation marks is a body's, not the earlier speaker", () => {
    const text = "قال سالم الوائلي إن الأمر خطير. وقالت «فارماكس» إن الأمر بسيط.";
    const [, second] = linkAll(text, ["سالم الوائلي", "فارماكس"]);
    expect(second!.source).toMatchObject({ actor: { name: "فارماكس" }, link: "local-body" });
  });
});

describe("names and colleagues", () => {
  test("the word behind عبد belongs to the name, whatever else it means", () => {
    const phrase = "النائب بشار عبد الأمير الجراح";
    const { source } = linkOne(`قال ${phrase} ذلك`, { phrase, kind: "named" });
    expect(source.actor?.name).toBe("بشار عبد الأمير الجراح");
  });

  test("a colleague of whom nothing is said is of the camp of the one before", () => {
    const text = "قال القيادي في حزب الجبل دارا هلكورد إن الأمر خطير. وخالفه زميله نبيل الجراح.";
    const [, second] = linkAll(text, ["القيادي في حزب الجبل دارا هلكورد", "زميله نبيل الجراح"]);
    expect(second!.faction).toMatchObject({ label: "kurdish" });
  });

  test("NOT where his own body is named", () => {
    const text =
      "قال القيادي في حزب الجبل دارا هلكورد إن الأمر خطير. وخالفه زميله من كتلة الرافدين نبيل الجراح.";
    const [, second] = linkAll(text, [
      "القيادي في حزب الجبل دارا هلكورد",
      "زميله من كتلة الرافدين نبيل الجراح",
    ]);
    expect(second!.faction).toMatchObject({ label: "sunni-blocs" });
  });

  test("وطالب in front of a name is a verb and makes nobody a student", () => {
    const text = "وطالب الجراح بالتحقيق. وقال الجراح إن الأمر خطير.";
    const [found] = linkAll(text, ["الجراح"]);
    expect(found!.faction).toBeNull();
  });

  test("المصدر ذاته is whoever spoke last", () => {
    const text = "قالت كتلة الرافدين إن الأمر خطير. وأوضح المصدر ذاته أن الوقت ضيق.";
    const [, second] = linkAll(text, [
      { phrase: "كتلة الرافدين", kind: "body" },
      { phrase: "المصدر ذاته", kind: "role" },
    ]);
    expect(second!.source.actor?.id).toBe("bloc");
  });
});
