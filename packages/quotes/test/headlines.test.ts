import { prepare } from "@qawl/arabic";
import { describe, expect, test } from "vitest";
import { findStatements, type KnownName } from "../src/index.ts";
import { read } from "./read.ts";

/** The sources and contents of a headline. */
const told = (text: string): readonly (readonly [string, string])[] =>
  read(text).map(({ source, content }) => [source, content] as const);

/** The sources and contents of a headline in which one word is known as the short name of a person. */
function toldBy(name: string, text: string): readonly (readonly [string, string])[] {
  const document = prepare(text);
  const at = text.indexOf(name);
  const firstToken = document.tokens.findIndex(({ start }) => start === at);
  const names: KnownName[] = [{ firstToken, endToken: firstToken + 1, kind: "person" }];
  return findStatements(document, { names }).map(
    ({ source, content }) =>
      [source.text, content.map(({ span }) => text.slice(span.start, span.end)).join()] as const,
  );
}

describe("a person by one word that means something else", () => {
  test("before a colon", () => {
    expect(toldBy("الشرع", "الشرع: الجسر باق في مكانه")).toEqual([["الشرع", "الجسر باق في مكانه"]]);
    expect(told("الشرع: الجسر باق في مكانه")).toEqual([]);
  });

  test("before a verb", () => {
    expect(toldBy("السوداني", "السوداني يعارض هدم الجسر")).toEqual([["السوداني", "هدم الجسر"]]);
    expect(told("السوداني يعارض هدم الجسر")).toEqual([]);
  });

  test("what follows the name tells to whom he speaks, and where", () => {
    const said = "الجسر باق في مكانه";
    for (const where of ["للحكومة", "في ذكرى الفيضان", "لوكالة أنباء الجسور", "(للنهر)"])
      expect(toldBy("السوداني", `السوداني ${where}: ${said}`)).toEqual([["السوداني", said]]);
  });

  test("NOT behind another name or noun", () => {
    expect(toldBy("السوداني", "الجنيه السوداني: هبوط جديد")).toEqual([]);
  });
});

describe("people and places before a colon", () => {
  test.each([
    ["نواب: السد مهدد بالانهيار", "نواب", "السد مهدد بالانهيار"],
    ["مختصون بشأن شح المياه: السد نصف فارغ", "مختصون", "السد نصف فارغ"],
    ["طهران: نرفض فتح السد", "طهران", "نرفض فتح السد"],
    ["العراق: وزير الري: السد سليم", "وزير الري", "السد سليم"],
    ["بعد فيضان أمس، مدير الري: السد سليم", "مدير الري", "السد سليم"],
  ])("%s", (text, source, content) => {
    expect(told(text)).toEqual([[source, content]]);
  });

  test("NOT a place in front of news, a question, or an agency behind it", () => {
    expect(told("طهران: ارتفاع منسوب السد")).toEqual([]);
    expect(told("بغداد: ما الذي تغير؟")).toEqual([]);
    expect(told("خبراء: ماذا بعد السد؟")).toEqual([]);
    expect(told("العراق: رويترز: ارتفاع منسوب السد")).toEqual([]);
  });

  test("NOT a label in which a verb stands", () => {
    expect(told("المرمري يتحدى مجلس الأحياء: الرصيف عريض")).toEqual([]);
  });
});

describe("in front of a headline", () => {
  const line = "وزير الري يطالب بفتح السد";
  test.each(["عاجل/ ", "خبر عاجل | ", "#عاجل ", "#العراق #البصرة ", "🔴 #عاجل: "])(
    "%s",
    (opening) => {
      expect(told(opening + line)).toEqual([["وزير الري", "بفتح السد"]]);
    },
  );

  test("NOT a tag that is the speaker's first word", () => {
    expect(told("#الدفاع المدني يطالب بفتح السد")[0]?.[0]).toBe("#الدفاع المدني");
  });
});

describe("two halves of a headline", () => {
  test.each([
    ["فيضان في القرية ووزير الري يطالب بفتح السد", "ووزير الري"],
    ["اجتماع طارئ بعد الفيضان ونواب يطالبون بفتح السد", "ونواب"],
    ["البلدية تؤجل جلستها ووزير الري يطالب بفتح السد", "ووزير الري"],
    ["انقطاع الماء في الأحياء والكهرباء تطالب بفتح السد", "والكهرباء"],
  ])("%s", (text, source) => {
    expect(told(text)).toEqual([[source, "بفتح السد"]]);
  });

  test("NOT the second part of a title, or a second subject", () => {
    expect(told("وزير الري والزراعة يطالب بفتح السد")[0]?.[0]).toBe("وزير الري والزراعة");
    expect(told("الحكومة والبرلمان يطالبان بفتح السد")[0]?.[0]).toBe("الحكومة والبرلمان");
  });

  test("a verb joined to the first has its speaker, and a deed of two letters for its object", () => {
    expect(told("وزير الري يحذر من الفيضان.. ويتوعد بالرد")).toEqual([
      ["وزير الري", "الفيضان"],
      ["", "بالرد"],
    ]);
  });
});

describe("words in quotation marks at the head of a line, and who said them", () => {
  test.each([
    ["«لن نغلق السد أبدا».. وزير الري يرد على النواب", "وزير الري"],
    ['"افتحوا السد الآن"… متظاهرون يقطعون الطريق', "متظاهرون"],
    ["«لن نغلق السد أبدا» - وزير الري", "وزير الري"],
  ])("%s", (text, source) => {
    const [first] = read(text);
    expect(first).toMatchObject({ source, form: "direct" });
  });

  test("NOT a title or a name, and NOT in front of a speaker with his own words", () => {
    expect(told("«وضع الملح فوق الملح».. حكومة الجزيرة تستخف بالجوع")).toEqual([]);
    expect(told("«لن يسمي أحدا اليوم».. وزير الري: السد سليم")).toEqual([
      ["وزير الري", "السد سليم"],
    ]);
  });
});

describe("according to somebody, and two points", () => {
  test("the words begin behind them", () => {
    expect(told("وفق خبراء.. السد لم يعد آمنا")).toEqual([["خبراء", "السد لم يعد آمنا"]]);
  });
});

describe("a noun that is spelled like a verb", () => {
  test.each([
    "طلب نيابي لاستجواب وزير الري",
    "رفض شعبي لهدم الجسر",
    "وعد جديد بفتح السد",
    "تعهد بفتح السد",
    "دعوات لفتح السد وكشف المقصرين",
    "جزر القمر: سيدفع ثمن السد",
  ])("NOT %s", (text) => {
    expect(told(text)).toEqual([]);
  });

  test("the verb, with its subject or behind other words", () => {
    expect(told("كشف وزير الري أسباب الفيضان")).toEqual([["وزير الري", "أسباب الفيضان"]]);
    expect(told("قال الوزير إن السد سليم. وكشف أسباب الفيضان.")[1]).toEqual(["", "أسباب الفيضان"]);
  });
});

describe("verbs and their subjects in headlines", () => {
  test("a quality of the speaker that is an adverb elsewhere", () => {
    expect(told("ضابط سابق يحذر من الفيضان")[0]?.[0]).toBe("ضابط سابق");
    expect(told("الوزير سابقا يحذر من الفيضان")[0]?.[0]).toBe("الوزير");
  });

  test("where an office is", () => {
    expect(told("رئيس لجنة المياه بالبصرة يعلن رفع دعوى")[0]?.[0]).toBe("رئيس لجنة المياه بالبصرة");
  });

  test.each([
    ["وزير الري يعد بحل الأزمة", "بحل الأزمة"],
    ["واشنطن تقلل من أهمية الفيضان", "أهمية الفيضان"],
    ["مدير الري يعول على المطر", "المطر"],
    ["مدير الري يميط اللثام عن صفقة السد", "صفقة السد"],
    ["النزاهة تؤشر خللا في عقد السد", "خللا في عقد السد"],
    ["نواب يهاجمون الوزارة بسبب السد", "الوزارة بسبب السد"],
    ["وزير الري يلمح لتأجيل المشروع", "لتأجيل المشروع"],
  ])("%s", (text, content) => {
    expect(told(text).map(([, said]) => said)).toEqual([content]);
  });

  test("behind the colon of a speaker with a verb", () => {
    expect(told("نائبان يردان على الوزير: السد سليم")).toEqual([["نائبان", "السد سليم"]]);
  });

  test("NOT what holds, counts, lessens, strikes or signs", () => {
    expect(told("السد يعد بمثابة الحارس للمدينة")).toEqual([]);
    expect(told("بغداد تعد الأيام: عشرون يوما على الفيضان")).toEqual([]);
    expect(told("الحكومة تقلل من الإنفاق")).toEqual([]);
    expect(told("فصائل تهاجم القرية بالصواريخ")).toEqual([]);
    expect(told("الداخلية توقع اتفاقا مع البلدية")).toEqual([]);
  });
});
