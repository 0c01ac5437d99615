import { prepare } from "@qawl/arabic";
import { describe, expect, test } from "vitest";
import { compileRegistry, createRegistry, link, type RegistryData } from "../src/index.ts";
import type { SourceForm } from "../src/link/statement.ts";

const DATA: RegistryData = {
  actors: [
    { id: "defence", kind: "body", name: "وزارة الدفاع", faction: "government" },
    { id: "health", kind: "body", name: "وزارة الصحة", faction: "government" },
    { id: "integrity", kind: "body", name: "هيئة النزاهة", faction: "government" },
    { id: "pentagon", kind: "body", name: "البنتاغون", faction: "foreign-forces" },
    { id: "region", kind: "body", name: "حكومة الإقليم", faction: "kurdish" },
    { id: "party", kind: "body", name: "حزب الجبل", short: ["الجبل"], faction: "kurdish" },
    { id: "premier", kind: "office", name: "رئيس الوزراء", faction: "government" },
    {
      id: "salim",
      kind: "person",
      name: "سليم الفهد",
      faction: "sunni-blocs",
      offices: [{ office: "premier", from: "2014", to: "2018" }],
    },
  ],
  camps: [
    { phrase: "محافظ", faction: "government", weak: true },
    { phrase: "نائب", faction: "parliament" },
    { phrase: "مسؤول كردي", faction: "kurdish" },
    { phrase: "مصدر كردي", faction: "kurdish" },
    { phrase: "مصادر", faction: "unnamed" },
    { phrase: "باحث", faction: "civil" },
  ],
  nations: [
    {
      adjectives: ["تركي", "تركية"],
      officials: "international",
      military: "international",
      places: ["تركيا", "أنقرة"],
    },
    {
      adjectives: ["أمريكي", "أمريكية"],
      officials: "foreign-forces",
      military: "foreign-forces",
      places: ["أمريكا", "واشنطن"],
    },
    {
      adjectives: ["بريطاني"],
      officials: "international",
      military: "foreign-forces",
      places: ["بريطانيا", "لندن"],
    },
    {
      adjectives: ["عراقي", "عراقية"],
      officials: "government",
      military: "government",
      kind: "home",
      places: ["العراق", "بغداد"],
    },
    {
      adjectives: ["إيراني", "إيرانية"],
      officials: "iran",
      military: "iran",
      places: ["إيران", "طهران"],
    },
    { adjectives: ["كردي", "كردية"], officials: "kurdish", military: "kurdish" },
  ],
  soldiers: { regional: "government", western: "foreign-forces" },
  unnamed: "unnamed",
  yielding: ["parliament"],
};
const registry = createRegistry(DATA);

function campOf(before: string, phrase: string, kind: SourceForm = "role", published?: string) {
  const text = `${before} قال ${phrase} إن الأمر انتهى.`;
  const start = text.lastIndexOf(phrase);
  const source = { span: { start, end: start + phrase.length }, kind, antecedent: null } as const;
  const options = published === undefined ? {} : { published };
  const [answer] = link(registry, prepare(text), [{ id: "s1", source }], options);
  return answer!.faction?.label ?? null;
}

const ABROAD = "شهدت تركيا هجوما، وقالت أنقرة إن الشرطة التركية طوقت المكان.";
const AT_HOME = "شهد العراق هجوما، وقالت بغداد إن الشرطة العراقية طوقت المكان.";

describe("where a text is set", () => {
  test.each([
    ["a ministry", "وزارة الدفاع"],
    ["a local office", "محافظ المدينة"],
    ["a member of the house", "نائب معارض"],
    ["a man of a people", "مسؤول كردي"],
    ["a rank and a name", "العميد أحمد سليم"],
  ])("%s without a state is that of the state spoken of around it", (_what, phrase) => {
    expect(campOf(ABROAD, phrase)).toBe("international");
  });

  test.each([
    ["a text on home", AT_HOME, "وزارة الدفاع", "government"],
    ["a text on nothing", "", "وزارة الدفاع", "government"],
    ["a name that says whose", ABROAD, "وزارة الدفاع العراقية", "government"],
    ["a body that no other state has", ABROAD, "هيئة النزاهة", "government"],
    ["a party's full name", ABROAD, "حزب الجبل", "kurdish"],
    ["a source of a people", ABROAD, "مصدر كردي", "kurdish"],
    ["a camp that any state has", ABROAD, "باحث سياسي", "civil"],
  ])("NOT: %s", (_what, before, phrase, camp) => {
    expect(campOf(before, phrase)).toBe(camp);
  });

  test("NOT for the state whose forces are at home, of which any text speaks", () => {
    const text = "اتصل مسؤول أمريكي من واشنطن، وجاء وفد أمريكي آخر من أمريكا.";
    expect(campOf(text, "وزارة الدفاع")).toBe("government");
  });

  test("an office beside a name that its holder at home does not bear", () => {
    const before = "ساند العراق الخطوة، وردت أنقرة ببيان.";
    expect(campOf(before, "رئيس الوزراء عمر حسن", "named", "2016-03-01")).toBe("international");
    expect(campOf(before, "رئيس الوزراء سليم الفهد", "named", "2016-03-01")).toBe("government");
    expect(campOf(before, "رئيس الوزراء عمر حسن", "named", "2020-03-01")).toBe("government");
  });
});

describe("a country named as a place", () => {
  test.each([
    ["the country alone", "بريطانيا", "body", "international"],
    ["two of them", "بريطانيا وتركيا", "body", "international"],
    ["an office in it", "مدير مكتب المكافحة في تركيا", "role", "international"],
    ["a governor of it", "محافظ أنقرة", "role", "international"],
  ] as const)("%s", (_what, phrase, kind, camp) => {
    expect(campOf("", phrase, kind)).toBe(camp);
  });

  test.each([
    ["what is only about it", "المبعوث إلى تركيا", "role", null],
    ["whoever is unnamed in it", "مصادر في تركيا", "unnamed", "unnamed"],
    ["a man of home there", "سفير العراق في لندن", "role", null],
    ["a researcher there", "باحث في لندن", "role", "civil"],
  ] as const)("NOT %s", (_what, phrase, kind, camp) => {
    expect(campOf("", phrase, kind)).toBe(camp);
  });
});

describe("a body at home by its words, and part of what is named behind it", () => {
  test.each([
    ["another government", "المتحدث باسم وزارة الصحة في حكومة الإقليم", "kurdish"],
    ["its other name in brackets", "متحدث باسم وزارة الدفاع (البنتاغون)", "foreign-forces"],
    ["to which it belongs", "وزارة الدفاع التابعة للبنتاغون", "foreign-forces"],
    ["another country", "وزارة الصحة في تركيا", "international"],
    ["an adjective after others", "وزارة الصحة العامة التركية", "international"],
  ])("%s", (_what, phrase, camp) => {
    expect(campOf("", phrase)).toBe(camp);
  });

  test("NOT beside another body", () => {
    expect(campOf("", "وزارة الصحة وحكومة الإقليم")).toBe("government");
    expect(campOf("", "وزارة الصحة في العراق")).toBe("government");
  });
});

describe("voices and bodies", () => {
  test("of three who speak together, the camp of most", () => {
    expect(campOf("", "تركيا والبنتاغون وبريطانيا", "body")).toBe("international");
  });

  test("of allies, that of their soldiers", () => {
    expect(campOf("", "أمريكا وبريطانيا ولندن", "body")).toBe("foreign-forces");
  });

  test("NOT of two", () => {
    expect(campOf("", "البنتاغون وحكومة الإقليم", "body")).toBe("foreign-forces");
  });

  test("a body of which nothing is known is that of the state in which the text is set", () => {
    expect(campOf(ABROAD, "المحكمة الجنائية الثانية", "body")).toBe("international");
    const iran = ABROAD.replaceAll("تركيا", "إيران")
      .replaceAll("أنقرة", "طهران")
      .replace("التركية", "الإيرانية");
    expect(campOf(iran, "المحكمة الجنائية الثانية", "body")).toBe("iran");
    expect(campOf(iran, "جماعة مراقبة مستقلة", "body")).toBe("international");
    expect(campOf(AT_HOME, "المحكمة الجنائية الثانية", "body")).toBeNull();
  });

  test("a source cut short before a body with its preposition", () => {
    const text = "قال مسؤولان بالبنتاغون إن الأمر انتهى.";
    const source = { span: { start: 4, end: 11 }, kind: "unnamed", antecedent: null } as const;
    const [answer] = link(registry, prepare(text), [{ id: "s1", source }]);
    expect(answer!.faction?.label).toBe("foreign-forces");
  });

  test("the adjective behind a body is no family name", () => {
    expect(campOf("", "مسؤولون في قوات حرس الحدود الأمريكية", "collective")).toBe("foreign-forces");
  });
});

test("a phrase that begins with the family name of somebody known is his, whatever stands behind", () => {
  expect(campOf("زار سليم الفهد المدينة.", "الفهد الزيارة", "named")).toBe("sunni-blocs");
  expect(campOf("زار سليم الفهد المدينة.", "سليم الخياط", "named")).toBeNull();
});

describe("persons", () => {
  const MORE = createRegistry({
    ...DATA,
    actors: [
      ...DATA.actors,
      {
        id: "selim",
        kind: "person",
        name: "سليم أوزكان",
        short: ["أوزكان"],
        faction: "international",
      },
      { id: "muallim", kind: "person", name: "وليد المعلم", faction: "international" },
    ],
    camps: [...(DATA.camps ?? []), { phrase: "معلم", faction: "civil" }],
  });
  const said = (before: string, phrase: string, kind: SourceForm, span = phrase) => {
    const text = `${before} قال ${phrase} إن الأمر انتهى.`;
    const start = text.lastIndexOf(span);
    const source = { span: { start, end: start + span.length }, kind, antecedent: null } as const;
    const [answer] = link(MORE, prepare(text), [{ id: "s1", source }]);
    return answer!.faction?.label ?? null;
  };

  test("the bare office beside a man of another state is his state's", () => {
    expect(said("", "رئيس الوزراء سليم أوزكان", "named")).toBe("international");
  });

  test("NOT the office that says whose it is", () => {
    expect(said("", "مستشار وزارة الدفاع العراقية سليم أوزكان", "named")).toBe("government");
  });

  test("a noun that is the family name of somebody named before is his", () => {
    expect(said("وصل وليد المعلم أمس.", "المعلم", "role")).toBe("international");
    expect(said("وصل الوفد أمس.", "المعلم", "role")).toBe("civil");
  });

  test("a name behind a word for who holds the office now", () => {
    const office = "رئيس الوزراء";
    expect(said("", `${office} الحالي، سليم أوزكان،`, "role", office)).toBe("international");
  });

  test("whoever serves a man speaks for his camp", () => {
    expect(said("", "مساعدو سليم أوزكان", "collective")).toBe("international");
    expect(said("", "محلل مقرب من سليم أوزكان", "role")).toBeNull();
  });

  test("who sent a communiqué, where the source is cut short before him", () => {
    expect(said("", "بيان صدر عن البنتاغون", "named", "بيان صدر")).toBe("foreign-forces");
  });
});

test("an adjective alone is somebody of that people, and no official", () => {
  expect(campOf("", "بريطاني مقيم هناك", "named")).toBeNull();
  expect(campOf("", "مسؤول بريطاني مقيم هناك")).toBe("international");
});

test("an organisation of the state whose forces are at home is no voice of the state", () => {
  expect(campOf("", "مؤسسة أمريكية", "body")).toBe("international");
  expect(campOf("", "وزارة أمريكية", "body")).toBe("foreign-forces");
});

test("a subject that somebody deals with makes him no soldier", () => {
  expect(campOf("", "المفوض البريطاني لشؤون الجيش", "role")).toBe("international");
});

test("places are the last column of the table of states", () => {
  const nations = { name: "nations.txt", text: "تركي / تركية | b | c | state | تركيا / أنقرة" };
  const { data, issues } = compileRegistry({ actors: [], nations }, { factions: ["b", "c"] });
  expect(issues).toEqual([]);
  expect(data.nations).toEqual([
    {
      adjectives: ["تركي", "تركية"],
      officials: "b",
      military: "c",
      kind: "state",
      places: ["تركيا", "أنقرة"],
    },
  ]);
});
