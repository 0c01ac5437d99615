import { describe, expect, test } from "vitest";
import { read } from "./read.ts";

const all = (text: string): string[] =>
  read(text).map(({ source, content }) => `${source}: ${content}`);

describe("what stands between a verb and what it reports", () => {
  test.each([
    [
      "an aside between commas",
      "وطالبت، في البيان نفسه، بإنهاء العمل في السد.",
      ": بإنهاء العمل في السد",
    ],
    [
      "how a paper came to the reporter",
      "وقالت الوزارة في بيان، تلقت وكالة الشروق نسخة منه، إن العمل مستمر.",
      "الوزارة: العمل مستمر",
    ],
    [
      "and who had a look at it",
      "وقالت الوزارة في بيان، اطلعت وكالة الشروق على نسخة منه، إن العمل مستمر.",
      "الوزارة: العمل مستمر",
    ],
    [
      "an occasion with a verb of its own",
      "وقال القائد في مراسم أقيمت بقاعدة الوادي إن التدريب انتهى.",
      "القائد: التدريب انتهى",
    ],
  ])("%s", (_, text, statement) => {
    expect(all(text)).toEqual([statement]);
  });

  test.each([
    ["أعلنت وزارة الداخلية في بيان القبض على متهمين.", "وزارة الداخلية: القبض على متهمين"],
    ["أعلنت وزارة الصحة في بيان إطلاق حملة تلقيح.", "وزارة الصحة: إطلاق حملة تلقيح"],
  ])("the act behind a paper is what is announced: %s", (text, statement) => {
    expect(all(text)).toEqual([statement]);
  });
});

describe("clauses behind while and but are the reporter's own", () => {
  test("فبينما", () => {
    expect(all("فبينما أكد سكان أن الجسر سليم، قال مهندس إن أساسه متصدع.")).toEqual([
      "سكان: الجسر سليم",
      "مهندس: أساسه متصدع",
    ]);
  });

  test("غير أن with its subject in the accusative", () => {
    expect(all("غير أن مسؤولا رفيعا في وزارة المياه يستبعد حدوث نقص في الصيف.")).toEqual([
      "مسؤولا رفيعا في وزارة المياه: حدوث نقص في الصيف",
    ]);
  });
});

describe("names that are spelled like other words", () => {
  test.each([
    [
      "like a verb",
      "حذر عضو مجلس المحافظة وسمي نوار الجبوري من أن السد سيمتلئ.",
      "عضو مجلس المحافظة وسمي نوار الجبوري",
    ],
    ["like a preposition", "كتائب الإمام علي ترفض تمديد المهمة.", "كتائب الإمام"],
    ["like or", "وأكد مدير ميناء أم قصر أن العمل مستمر.", "مدير ميناء أم قصر"],
    ["like or, right behind the verb", "وتؤكد أم سالم أن المدرسة مغلقة.", "أم سالم"],
  ])("%s: %s", (_, text, source) => {
    expect(read(text)[0]?.source).toContain(source);
  });
});

describe("the end of a headline", () => {
  test.each([
    ["الحكومة ترحب بالاتفاق", ["الحكومة: بالاتفاق"]],
    ["واشنطن تعلن انسحابا جزئيا وطهران ترحب بالقرار", ["واشنطن: انسحابا جزئيا", "وطهران: بالقرار"]],
  ])("%s", (text, statements) => {
    expect(all(text)).toEqual(statements);
  });
});

describe("what somebody came or hurried to say", () => {
  test.each([
    ["وخرج ناطق باسم الحزب ليقول إن الباب مفتوح.", "ناطق باسم الحزب: الباب مفتوح"],
    ["وسارع المستشار إلى توضيح أن العدد ليس نهائيا.", "المستشار: العدد ليس نهائيا"],
    [
      "المتحدث باسم الوزارة اكتفى بالقول قبل أيام إن الخزين كاف.",
      "المتحدث باسم الوزارة: الخزين كاف",
    ],
  ])("%s", (text, statement) => {
    expect(all(text)).toEqual([statement]);
  });

  test("NOT what things come to show", () => {
    expect(all("وجاءت النتائج لتؤكد أن الخزين كاف.")).toEqual([]);
  });
});

describe("told to us or me, and learned from somebody", () => {
  test.each([
    ["وأخبرني أحد الحراس أن الباب مغلق منذ شهر.", "أحد الحراس: الباب مغلق منذ شهر"],
    ["وعلمت «الشروق» من مصادر مطلعة أن الوزير سيستقيل.", "مصادر مطلعة: الوزير سيستقيل"],
  ])("%s", (text, statement) => {
    expect(all(text)).toEqual([statement]);
  });

  test("NOT let me", () => {
    expect(read("دعوني أتوجه بالشكر إلى العاملين.")).toEqual([]);
  });
});

test("NOT what turned out later", () => {
  expect(read("وتبين لاحقا أن الحارس غادر.")).toEqual([]);
});

describe("a headline with a colon", () => {
  test.each([
    ["العمليات المشتركة: بدء نقل المقر إلى القاعدة الجديدة", 1],
    ["هيئة العلماء: رسالة مفتوحة في ذكرى الحصار", 0],
  ])("%s", (text, count) => {
    expect(read(text)).toHaveLength(count);
  });
});

test("being content with saying is told by the reporter", () => {
  expect(all("ورفض الناطق الخوض في أرقام، مكتفيا بالقول إن العمل مستمر.")).toEqual([
    "الناطق: الخوض في أرقام",
    ": العمل مستمر",
  ]);
});

describe("the negation in ألا belongs to the words", () => {
  test.each([
    ["وناشدهم ألا يثأروا من جيرانهم.", "ألا يثأروا من جيرانهم"],
    ["وطالب النائب بألا تمدد المهلة.", "بألا تمدد المهلة"],
  ])("%s", (text, content) => {
    expect(read(text)[0]?.content).toBe(content);
  });
});

describe("participles that are nouns elsewhere", () => {
  test.each([
    ["وانتقد النائب القانون، مقترحا تمديد المهلة.", [": تمديد المهلة"]],
    ["وانتقدت النائبة القانون، ملاحظة أن المهلة انتهت.", [": المهلة انتهت"]],
    ["ونفت الوزارة مسؤولية حراسها، ملقية باللائمة على المهربين.", [": باللائمة على المهربين"]],
  ])("%s", (text, statements) => {
    expect(all(text)).toEqual(expect.arrayContaining(statements));
  });

  test("NOT a proposal that somebody puts forward", () => {
    expect(read("وقدم النائب مقترحا بتمديد المهلة.")).toMatchObject([{ cue: "قدم" }]);
  });
});

describe("whom one calls on is no part of the call", () => {
  test.each([
    ["أما المستشار فناشد الجميع ضبط النفس.", "المستشار: ضبط النفس"],
    ["وناشدت الوزارة المانحين توفير خيام.", "الوزارة: توفير خيام"],
    ["وأغلقت الخلية الطريق. ودعت وسائل الإعلام إلى توخي الدقة.", "الخلية: توخي الدقة"],
    ["ونفى الوزير للصحفيين وجود اتفاق.", "الوزير: وجود اتفاق"],
  ])("%s", (text, statement) => {
    expect(all(text).map((line) => line.replace(/^: /, "الخلية: "))).toContain(statement);
  });
});

describe("where words end", () => {
  test.each([
    ["وطالب النائب ببقاء الحراس، فهي حماية للمدينة.", "ببقاء الحراس"],
    ["وأكد النائب أن الإصابات بلغت مئة، وهو رقم لم تؤكده الوزارة.", "الإصابات بلغت مئة"],
    [
      "وأضاف أن عدد الحراس قد ينخفض، بحسب موعد افتتاح السد.",
      "عدد الحراس قد ينخفض، بحسب موعد افتتاح السد",
    ],
    ["لكنه ألمح، في حديث لاحق إلى جانب زميله، إلى أن العمل سيطول.", "العمل سيطول"],
    ["وعرضت بغداد مساعدة المدينة على بناء الجسر.", "مساعدة المدينة على بناء الجسر"],
  ])("%s", (text, content) => {
    expect(read(text)[0]?.content).toBe(content);
  });

  test("if in front of a verb is no complementiser", () => {
    expect(read("وقال الشيخ: «إن رحلتم اليوم فلن نفتح الباب غدا».")[0]?.content).toBe(
      "إن رحلتم اليوم فلن نفتح الباب غدا",
    );
  });
});

describe("a line that is a quotation, a dash and who said it", () => {
  const line = (who: string) => [
    "ما قالوه هذا الأسبوع",
    `"المدينة تحتاج مطارها لا أسوارها" — ${who}`,
  ];

  test("speaks", () => {
    expect(all(line("محافظ سابق لنينوى").join("\n\n"))).toEqual([
      "محافظ سابق لنينوى: المدينة تحتاج مطارها لا أسوارها",
    ]);
  });

  test("NOT with what is no speaker behind the dash", () => {
    expect(all(line("في الصفحة الثالثة").join("\n\n"))).toEqual([]);
  });
});

describe("speakers and topics in front of a colon", () => {
  test("a title behind the comma", () => {
    expect(all("عاجل\n\nهيمن قادر شواني، عضو مجلس المدينة: لن نغلق الباب")).toContain(
      "هيمن قادر شواني، عضو مجلس المدينة: لن نغلق الباب",
    );
  });

  test("NOT capitals together", () => {
    expect(read("بغداد وواشنطن: خلاف على موعد الزيارة\n\nتأخرت الزيارة أسبوعا.")).toEqual([]);
  });
});
