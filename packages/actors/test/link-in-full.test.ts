import { prepare } from "@qawl/arabic";
import { describe, expect, test } from "vitest";
import { createRegistry, link, type RegistryData } from "../src/index.ts";
import { linked } from "./linked.ts";

const DATA: RegistryData = {
  actors: [
    {
      id: "interior",
      kind: "body",
      name: "وزارة الداخلية",
      metonyms: ["الداخلية"],
      faction: "government",
    },
    { id: "health", kind: "body", name: "وزارة الصحة", metonyms: ["الصحة"], faction: "government" },
    {
      id: "lake-government",
      kind: "body",
      name: "الحكومة الساحلية",
      aliases: ["السلطات الساحلية"],
      faction: "international",
    },
    { id: "badr", kind: "body", name: "منظمة الفجر", short: ["فجر"], faction: "framework" },
    { id: "region", kind: "body", name: "إقليم الجبل", faction: "kurdish" },
    {
      id: "prime-minister",
      kind: "office",
      name: "رئيس الوزراء",
      parent: "bureau",
      faction: "government",
    },
    {
      id: "foreign-minister",
      kind: "office",
      name: "وزير الخارجية",
      faction: "government",
    },
    {
      id: "bureau",
      kind: "body",
      name: "المكتب الإعلامي لرئيس الوزراء",
      aliases: ["مكتب رئيس الوزراء"],
      faction: "government",
    },
    {
      id: "sarmad",
      kind: "person",
      name: "سرمد الدليمي",
      short: ["الدليمي"],
      faction: "framework",
      offices: [{ office: "prime-minister", from: "2014", to: "2018" }],
    },
    {
      id: "qais",
      kind: "person",
      name: "قيس الربيعي",
      short: ["الربيعي"],
      faction: "framework",
      offices: [
        { office: "prime-minister", from: "2005", to: "2006" },
        { office: "foreign-minister", from: "2014", to: "2018" },
      ],
    },
  ],
  camps: [
    { phrase: "مصدر", faction: "unnamed" },
    { phrase: "مصادر", faction: "unnamed" },
  ],
  nations: [
    {
      adjectives: ["عراقي", "عراقية"],
      officials: "government",
      military: "government",
      kind: "home",
      places: ["العراق"],
    },
    {
      adjectives: ["ساحلي", "ساحلية"],
      officials: "international",
      military: "international",
      places: ["الساحل"],
    },
    {
      adjectives: ["بحيري", "بحيرية"],
      officials: "international",
      military: "international",
      places: ["البحيرات"],
    },
  ],
  unnamed: "unnamed",
};
const registry = createRegistry(DATA);

const linkedHere = (text: string, phrases: Parameters<typeof linked>[2]) =>
  linked(registry, text, phrases);

const last = (...args: Parameters<typeof linkedHere>) => linkedHere(...args).at(-1)!;

describe("a ministry named shortly", () => {
  test("is that of the state abroad with which the text named it", () => {
    const text = "أعلنت وزارة الداخلية الساحلية الخطة. وأكدت الداخلية أنها جاهزة.";
    const [full, short] = linkedHere(text, [
      ["وزارة الداخلية الساحلية", "body"],
      ["الداخلية", "body"],
    ]);
    expect(short).toEqual(full);
    expect(short!.camp).toBe("international");
  });

  test("NOT where home's own was named since", () => {
    const text =
      "زار وزير الداخلية الساحلي بغداد. وأعلنت وزارة الداخلية العراقية الخطة. وأكدت الداخلية أنها جاهزة.";
    expect(last(text, [["الداخلية | أنها", "body"]]).id).toBe("interior");
  });
});

test("a body that the registry has not is named without the preposition in front", () => {
  const text = "ستبدأ الحملة غدا وفقا للشرطة الساحلية.";
  expect(last(text, [["للشرطة الساحلية", "body"]]).name).toBe("الشرطة الساحلية");
  expect(last("قالت لجنة الأهالي إنها ترفض.", [["لجنة الأهالي", "body"]]).name).toBe(
    "لجنة الأهالي",
  );
});

describe("a bare noun of a body", () => {
  test("is the one that the text named in full before", () => {
    const text = "عقدت منظمة الضفاف الخيرية اجتماعا. وأكدت المنظمة أن الماء قليل.";
    expect(last(text, [["المنظمة", "body"]]).name).toBe("منظمة الضفاف الخيرية");
    const court = "حكمت المحكمة الجنائية بالسجن. وذكرت المحكمة أن الحكم قابل للطعن.";
    expect(last(court, [["المحكمة | أن", "body"]]).name).toMatch(/^المحكمة/);
  });

  test("NOT one that was only described", () => {
    const text = "زارت منظمة دولية المخيم. وأكدت المنظمة أن الماء قليل.";
    expect(last(text, [["المنظمة", "body"]]).name).toBe("المنظمة");
    const council = "عقد مجلس المحافظة جلسة. وأكد المجلس أن الماء قليل.";
    expect(last(council, [["المجلس", "body"]]).name).toBe("المجلس");
  });
});

describe("a study", () => {
  test("speaks for the body that made it", () => {
    const text = "كشفت دراسة أجراها معهد الضفاف عن قلة الماء. وأضافت الدراسة أن النهر ضيق.";
    expect(last(text, [["الدراسة", "body"]]).name).toBe("معهد الضفاف");
  });

  test("NOT where the text does not tell who", () => {
    const text =
      "زار الوفد معهد الضفاف. وكشفت دراسة حديثة عن قلة الماء. وأضافت الدراسة أن النهر ضيق.";
    expect(last(text, [["الدراسة | أن", "body"]]).name).not.toBe("معهد الضفاف");
  });
});

describe("one word behind a first name", () => {
  test("is the family name, though it is a body's or a title elsewhere", () => {
    const text = "وقال المتحدث باسم وزارة الصحة سيف فجر إن المرضى كثر. وأوضح فجر أن الدواء قليل.";
    const [full, short] = linkedHere(text, [
      ["المتحدث باسم وزارة الصحة سيف فجر", "role"],
      ["فجر | أن", "named"],
    ]);
    expect(full!.name).toBe("سيف فجر");
    expect(short).toEqual(full);
    expect(
      last("وقال المتحدث باسم وزارة الصحة كريم المدرس إن المرضى كثر.", [
        ["المتحدث باسم وزارة الصحة كريم المدرس", "role"],
      ]).name,
    ).toBe("كريم المدرس");
  });

  test("NOT where more is told of what he is", () => {
    const text = "وقال كريم المدرس في الجامعة إن الطلاب كثر.";
    expect(last(text, [["كريم المدرس في الجامعة", "named"]]).name).toBe("كريم");
  });
});

test("a title without the article between two first names is a part of the name", () => {
  const text = "وقال عضو وزارة الصحة آرام شيخ محمد إن المرضى كثر.";
  expect(last(text, [["عضو وزارة الصحة آرام شيخ محمد", "role"]]).name).toBe("آرام شيخ محمد");
});

describe("a family name", () => {
  test("is whose first name the text told before, though he has not spoken", () => {
    const text = "كانت نادية فهد طالبة في القرية. وقالت فهد إن الطريق طويل.";
    expect(last(text, [["فهد | إن", "named"]]).name).toBe("نادية فهد");
  });

  test("NOT a word behind على", () => {
    const text = "حكم القاضي على رياك بالسجن. وقال رياك إنه بريء.";
    const at = text.lastIndexOf("رياك");
    const statement = {
      id: "s1",
      source: { span: { start: at, end: at + 4 }, kind: "named", antecedent: null },
    } as const;
    expect(link(registry, prepare(text), [statement])[0]!.source.actor?.name).toBe("رياك");
  });
});

describe("of a text without a date", () => {
  const camp = (text: string, phrase: string) => {
    const at = text.lastIndexOf(phrase);
    const source = {
      span: { start: at, end: at + phrase.length },
      kind: "named",
      antecedent: null,
    } as const;
    return link(registry, prepare(text), [{ id: "s1", source }])[0]!.faction?.label;
  };

  test("who is named behind his bureau, or behind an office with a pronoun, holds it", () => {
    expect(
      camp("صدر بيان عن مكتب رئيس الوزراء سرمد الدليمي. وقال الدليمي إنه يرفض.", "الدليمي"),
    ).toBe("government");
    expect(
      camp(
        "أبلغ العراق جاره على لسان وزير خارجيته قيس الربيعي رفضه. وقال الربيعي إنه يأسف.",
        "الربيعي",
      ),
    ).toBe("government");
  });

  test("who held last the office of which it speaks holds it", () => {
    const text =
      "لم يعقب وزير الخارجية العراقي على القصف، وانشغل قيس الربيعي بالزيارة. وقال الربيعي إنه يأسف.";
    expect(camp(text, "الربيعي")).toBe("government");
  });

  test("NOT who held it long ago, nor where another is named who held it", () => {
    expect(camp("ينتظر قيس الربيعي لقاء رئيس الوزراء. وقال الربيعي إنه يأسف.", "الربيعي")).toBe(
      "framework",
    );
    const two = "التقى سرمد الدليمي وقيس الربيعي رئيس الوزراء. وقال الدليمي إنه يرفض.";
    expect(camp(two, "الدليمي")).toBe("framework");
  });
});

test("the bureau speaks, and not the man behind the comma who holds its office", () => {
  const text = "وأكد بيان مكتب رئيس الوزراء، سرمد الدليمي أن السد آمن.";
  expect(last(text, [["بيان مكتب رئيس الوزراء، سرمد الدليمي", "body"]]).id).toBe("bureau");
});

describe("two under one noun", () => {
  test("are neither of them", () => {
    const text = "أعلنت السلطات الساحلية والبحيرية الاتفاق.";
    expect(last(text, [["السلطات الساحلية والبحيرية", "body"]]).id).toBeNull();
    const ministries = "أعلنت وزارتا الداخلية والصحة الاتفاق.";
    expect(last(ministries, [["وزارتا الداخلية والصحة", "body"]])).toMatchObject({
      id: null,
      camp: "government",
    });
    const voices = "وقال المتحدثان باسم الداخلية والصحة إن الاتفاق قريب.";
    expect(last(voices, [["المتحدثان باسم الداخلية والصحة", "role"]]).id).toBeNull();
  });

  test("NOT a body with an adjective of one", () => {
    const text = "أعلنت السلطات الساحلية الاتفاق.";
    expect(last(text, [["السلطات الساحلية", "body"]]).id).toBe("lake-government");
  });
});

test("sources in a region are there, and do not speak for it", () => {
  const text = "سقط جرحى بحسب مصادر طبية في إقليم الجبل.";
  expect(last(text, [["مصادر طبية في إقليم الجبل", "unnamed"]])).toMatchObject({
    id: null,
    camp: "unnamed",
  });
  const official = "بحسب مسؤول في إقليم الجبل فإن الماء قليل.";
  expect(last(official, [["مسؤول في إقليم الجبل", "role"]]).camp).toBe("kurdish");
});
