import { prepare } from "@qawl/arabic";
import { describe, expect, test } from "vitest";
import { createRegistry, link, type RegistryData } from "../src/index.ts";

const DATA: RegistryData = {
  actors: [
    { id: "council", kind: "body", name: "مجلس الأمن القومي", faction: "government" },
    {
      id: "us-council",
      kind: "body",
      name: "مجلس الأمن القومي الأمريكي",
      faction: "foreign-forces",
    },
    { id: "party", kind: "body", name: "حزب النخيل", faction: "kurdish" },
    { id: "movement", kind: "body", name: "حركة الرافدين", faction: "sunni-blocs" },
    {
      id: "police",
      kind: "body",
      name: "الإنتربول",
      aliases: ["الشرطة الدولية"],
      faction: "international",
    },
    { id: "iran-ministry", kind: "body", name: "وزارة الخارجية الإيرانية", faction: "iran" },
    {
      id: "iran-minister",
      kind: "office",
      name: "وزير الخارجية الإيراني",
      parent: "iran-ministry",
      faction: "iran",
    },
    { id: "rostami", kind: "person", name: "بهمن رستمي", faction: "iran" },
    { id: "harmon", kind: "person", name: "توماس هارمون", faction: "foreign-forces" },
    {
      id: "secretary",
      kind: "office",
      name: "وزير الدفاع الأمريكي",
      faction: "foreign-forces",
    },
    {
      id: "kelman",
      kind: "person",
      name: "روبرت كيلمان",
      faction: "foreign-forces",
      offices: [{ office: "secretary", from: "2006", to: "2011" }],
    },
  ],
  camps: [{ phrase: "سابق", faction: "civil" }],
  nations: [
    {
      adjectives: ["أمريكي", "أمريكية"],
      officials: "foreign-forces",
      military: "foreign-forces",
      places: ["واشنطن"],
    },
    { adjectives: ["إيراني", "إيرانية"], officials: "iran", military: "iran", places: ["طهران"] },
    {
      adjectives: ["تونسي", "تونسية"],
      officials: "international",
      military: "international",
      places: ["تونس"],
    },
    {
      adjectives: ["عراقي", "عراقية"],
      officials: "government",
      military: "government",
      kind: "home",
      places: ["العراق"],
    },
  ],
  soldiers: { western: "foreign-forces", regional: "government" },
  unnamed: "unnamed",
};
const registry = createRegistry(DATA);

type Kind = "named" | "role" | "body";

function sources(text: string, phrases: readonly (readonly [string, Kind])[], published?: string) {
  let from = 0;
  const statements = phrases.map(([phrase, kind], index) => {
    const start = text.indexOf(phrase, from);
    from = start + phrase.length;
    return { id: `s${index + 1}`, source: { span: { start, end: from }, kind, antecedent: null } };
  });
  const options = published === undefined ? {} : { published };
  return link(registry, prepare(text), statements, options);
}

const ids = (...args: Parameters<typeof sources>): (string | undefined)[] =>
  sources(...args).map(({ source }) => source.actor?.id);

describe("a council of three words", () => {
  test("is the one of the state with which the text named it", () => {
    const text =
      "أعلن مجلس الأمن القومي الأمريكي خطة جديدة. وقال المتحدث باسم مجلس الأمن القومي إنها جاهزة.";
    expect(ids(text, [["المتحدث باسم مجلس الأمن القومي", "role"]])).toEqual(["us-council"]);
  });

  test("NOT where the text named it at home, or nowhere else", () => {
    const text = "وقال مجلس الأمن القومي إن الخطة جاهزة.";
    expect(ids(text, [["مجلس الأمن القومي", "body"]])).toEqual(["council"]);
    const home = "أعلن مجلس الأمن القومي الأمريكي خطة. وقال مجلس الأمن القومي العراقي إنه يرفضها.";
    expect(ids(home, [["مجلس الأمن القومي العراقي", "body"]])).toEqual(["council"]);
  });
});

describe("the latter", () => {
  test("is the feminine body named last", () => {
    const text = "تقدم حزب النخيل على حركة الرافدين في المدينة، فقد اتهمت الأخيرة خصومها بالتزوير.";
    expect(ids(text, [["الأخيرة", "role"]])).toEqual(["movement"]);
    const turned = "تقدمت حركة الرافدين على حزب النخيل، فقد اتهمت الأخيرة خصومها بالتزوير.";
    expect(ids(turned, [["الأخيرة", "role"]])).toEqual(["movement"]);
  });

  test("is a man named last where nobody spoke, and no body", () => {
    const text = "التقى وفد من حزب النخيل توماس هارمون في واشنطن، بينما رأى الأخير أن الوقت حان.";
    expect(ids(text, [["الأخير", "role"]])).toEqual(["harmon"]);
  });
});

describe("a body of many states", () => {
  test("with a state's adjective is the bureau there", () => {
    expect(ids("أعلن الإنتربول التونسي القبض عليه.", [["الإنتربول التونسي", "body"]])[0]).toMatch(
      /^local:/,
    );
  });

  test("in each sentence that names it so", () => {
    const text = "أعلن الإنتربول التونسي القبض عليه. وذكر الإنتربول التونسي أنه هارب.";
    const [first, second] = ids(text, [
      ["الإنتربول التونسي", "body"],
      ["الإنتربول التونسي", "body"],
    ]);
    expect(first).toMatch(/^local:/);
    expect(second).toBe(first);
  });

  test("NOT alone", () => {
    expect(ids("أعلن الإنتربول القبض عليه.", [["الإنتربول", "body"]])).toEqual(["police"]);
  });
});

describe("a post in the lead", () => {
  const LEAD =
    "يقول نائب وزير الخارجية الإيراني إن الوضع معقد. وقال بهمن رستمي إن الخوف في كل مكان.";
  const AGAIN = " وأضاف نائب وزير الخارجية الإيراني أنه باق.";

  test("is his who is named right behind it", () => {
    const [, , again] = ids(`${LEAD}${AGAIN}`, [
      ["نائب وزير الخارجية الإيراني", "role"],
      ["بهمن رستمي", "named"],
      ["نائب وزير الخارجية الإيراني", "role"],
    ]);
    expect(again).toBe("rostami");
  });

  test("NOT of a man of another camp", () => {
    const text = `${LEAD.replace("بهمن رستمي", "توماس هارمون")}${AGAIN}`;
    const [, , again] = ids(text, [
      ["نائب وزير الخارجية الإيراني", "role"],
      ["توماس هارمون", "named"],
      ["نائب وزير الخارجية الإيراني", "role"],
    ]);
    expect(again).toBe("iran-ministry");
  });
});

describe("an official of the guest state", () => {
  const label = (published?: string): string | undefined =>
    sources("قال روبرت كيلمان إن الحرب كانت خطأ.", [["روبرت كيلمان", "named"]], published)[0]!
      .faction?.label;

  test("speaks for himself once he is out of office", () => {
    expect(label("2014-01-12")).toBe("civil");
  });

  test("NOT while he holds it, nor in a text without a date", () => {
    expect(label("2008-01-12")).toBe("foreign-forces");
    expect(label()).toBe("foreign-forces");
  });
});
