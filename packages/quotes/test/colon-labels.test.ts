import { describe, expect, test } from "vitest";
import { read } from "./read.ts";

const headlines = (text: string) => read(text).filter(({ cue }) => cue === ":");

describe("a country in front of the colon", () => {
  test("tells where the news comes from", () => {
    for (const line of [
      "باكستان: مقتل سبعة أشخاص في انفجار قرب السوق",
      "إيطاليا: البرلمان يصوت على قانون الموازنة",
      "نيجيريا: 18 جريحا في حادث قطار",
      "سوريا: بدء إجلاء الجرحى من المدينة",
    ])
      expect(headlines(`${line}\nأعلنت السلطات أن التحقيق بدأ.`)).toEqual([]);
  });

  test("speaks where it claims or denies", () => {
    expect(
      headlines("روسيا: لا يوجد اتفاق على الهدنة\nقال الوزير إن المحادثات مستمرة."),
    ).toMatchObject([{ source: "روسيا", content: "لا يوجد اتفاق على الهدنة" }]);
    expect(
      headlines("إيران: ردنا لن يتأخر إذا ألغي الاتفاق\nقال الناطق إن المهلة تقترب."),
    ).toHaveLength(1);
  });
});

describe("a name in front of the colon", () => {
  test("speaks where the text has him speak again", () => {
    expect(
      headlines("بن سرحان: إعادة فتح الميناء قريبا\nوقال رئيس البلدية سامي بن سرحان إن العمل بدأ."),
    ).toMatchObject([{ source: "بن سرحان", content: "إعادة فتح الميناء قريبا" }]);
  });

  test("speaks of himself, with a place, a listener or a topic behind the name", () => {
    for (const label of ["الزهيري", "الزهيري من أربيل", "الزهيري عن الموازنة", "الزهيري لواشنطن"])
      expect(headlines(`${label}: لن نوقع على شيء قبل الصيف\nاجتمع الوفد أمس.`)).toMatchObject([
        { source: "الزهيري" },
      ]);
  });

  test("NOT what a paper writes over a contest or a film", () => {
    expect(headlines("مونديال روسيا: فريقنا يبلغ الدور الثاني\nفاز الفريق أمس.")).toEqual([]);
    expect(headlines("ريبورتاج: الصيادون متمسكون بقواربهم\nفي المرفأ القديم.")).toEqual([]);
  });
});

describe("a ministry by its field alone", () => {
  test("speaks in a headline", () => {
    for (const label of ["النفط", "الداخلية", "المالية النيابية"])
      expect(headlines(`${label}: نسعى إلى خفض الكلفة قبل الصيف\nبغداد - خاص`)).toMatchObject([
        { source: label },
      ]);
  });
});

describe("a headline with verb and colon", () => {
  test("the words behind the colon are those of who stands first", () => {
    expect(read("وزير المالية يرد على النواب: أوفينا بما علينا كاملا\nبغداد - خاص")).toMatchObject([
      { source: "وزير المالية", cue: "رد", content: "أوفينا بما علينا كاملا" },
    ]);
    expect(read("ماكين يوصي: لا أريد حفلا كبيرا في المدينة\nواشنطن - خاص")).toMatchObject([
      { source: "ماكين", cue: "أوصى" },
    ]);
  });

  test.each(["- ", "-", "/ ", "– "])("behind a bullet %j", (bullet) => {
    expect(read(`${bullet}وزارة الزراعة تؤكد: المخازن ممتلئة\nبغداد - خاص`)).toMatchObject([
      { cue: "أكد", content: "المخازن ممتلئة" },
    ]);
  });

  test("NOT where nobody speaks", () => {
    expect(read("البرلمان يناقش القانون: خلاف على ثلاث مواد\nبغداد - خاص")).toEqual([]);
  });
});

test("a label under which the paper asks is the paper's", () => {
  const text =
    "الميناء: هل انتهت الأعمال؟\n\nالسعدي: نعم، انتهت أمس ونحن راضون.\n\nالميناء: زملاؤك يتخوفون من التأخير.\n\nالسعدي: أنا لا أتخوف من شيء.";
  expect(read(text).filter(({ source }) => source === "الميناء")).toEqual([]);
});

describe("short names and groups in headlines", () => {
  const headline = (line: string) => read(`${line}\n\nهدأت المدينة مساء.`);

  test.each([
    ["الفتح: لا عودة عن القرار", "الفتح"],
    ["وجهاء الدور: نريد ماء لا وعودا", "وجهاء الدور"],
    ["اتفاق على موعد الجلسة؛ النجباء: ننتظر الأفعال", "النجباء"],
    ["الحلف يعلن زيادة مدربيه.. وطهران: لن نقبل", "وطهران"],
  ])("%s", (line, source) => {
    expect(headline(line).at(-1)).toMatchObject({ source, cue: ":" });
  });
});

describe("words in front of their verb", () => {
  test("what follows the name is no object", () => {
    const text = "«الصورة ناقصة والناس يعرفون ذلك»، تعلق ريتا الحايك، الباحثة في مركز ببيروت.";
    expect(read(text)).toMatchObject([
      { form: "direct", cue: "علق", content: "الصورة ناقصة والناس يعرفون ذلك" },
    ]);
  });
});

describe("headings and entries of lists in the midst of a text", () => {
  const under = (line: string) => read(`زار الوزير السد أمس.\n${line}\nوعاد إلى مكتبه.`);

  test("a portrait, a link to more, the line of a life", () => {
    expect(under("جينا هاسبل: أول امرأة ترأس الوكالة")).toEqual([]);
    expect(under("مايك بومبيو: الصقر الموالي للحزب من المخابرات للخارجية")).toEqual([]);
    expect(under("أردوغان: الرئيس الذي روض العسكر")).toEqual([]);
    expect(under("للمزيد: الدول الغربية مصممة على العقوبات")).toEqual([]);
    expect(under("سيرتها الذاتية: عملت في السفارة ثلاث سنوات")).toEqual([]);
  });

  test("numbers and names; NOT what an office or a person gives", () => {
    expect(under("فصائل المعارضة: 11465 كيلومترا مربعا")).toEqual([]);
    expect(under("مصر وإسرائيل: عرفات ورابين (1993)")).toEqual([]);
    expect(under("وزير الدفاع: استعادة المدينة قبل الشتاء")).toHaveLength(1);
    expect(under("وزارة الصحة: 42 قتيلا في المدينة")).toHaveLength(1);
  });
});

describe("what stands between a name and its colon", () => {
  test("on what he comments, where he sits", () => {
    expect(headlines("الجعفري بمجلس النواب: لن نقبل بتأجيل الاقتراع")).toMatchObject([
      { source: "الجعفري" },
    ]);
    expect(headlines("وزير النقل معلقا على الحادث: لن نغلق الطريق")).toMatchObject([
      { source: "وزير النقل", content: "لن نغلق الطريق" },
    ]);
  });

  test("NOT the seat of an office, nor a country that the paper asks about", () => {
    expect(headlines("سفير قطر بمجلس الأمن: نريد حلا عادلا")).toMatchObject([
      { source: "سفير قطر بمجلس الأمن" },
    ]);
    expect(headlines("السودان: من سيكون رئيس الحكومة المقبل؟")).toEqual([]);
  });
});
