import { describe, expect, test } from "vitest";
import { read } from "./read.ts";

describe("order of verb, speaker and words", () => {
  test("the speaker before the verb", () => {
    expect(read("الوزير يؤكد أن الاتفاق قائم.")).toMatchObject([
      { source: "الوزير", cue: "أكد", content: "الاتفاق قائم" },
    ]);
  });

  test("كان, the speaker, the verb", () => {
    expect(read("وكان رئيس اللجنة أعلن أن الجلسة أجلت.")).toMatchObject([
      { source: "رئيس اللجنة", cue: "أعلن", content: "الجلسة أجلت" },
    ]);
  });

  test("asides between speaker and words belong to neither", () => {
    expect(read("قال المتحدث باسم الوزارة، في بيان صدر اليوم، إن الجنود سيغادرون.")).toMatchObject([
      { source: "المتحدث باسم الوزارة", content: "الجنود سيغادرون" },
    ]);
  });

  test("the medium is where it was said, not who said it", () => {
    expect(read("قال قائد الشرطة لوكالة الأنباء إن الطريق مفتوح.")).toMatchObject([
      { source: "قائد الشرطة", content: "الطريق مفتوح" },
    ]);
  });

  test("quotation first", () => {
    expect(read("«لن نسمح بتكرار ما جرى»، قال محافظ المدينة.")).toMatchObject([
      { form: "direct", source: "محافظ المدينة", content: "لن نسمح بتكرار ما جرى" },
    ]);
  });

  test("split quotation: one statement with a gap", () => {
    expect(read("«سنبقى ما دمنا مدعوين»، قال السفير، «ولا نرحل فجأة».")).toMatchObject([
      { source: "السفير", content: "سنبقى ما دمنا مدعوين … ولا نرحل فجأة" },
    ]);
  });
});

describe("chains", () => {
  test("participles carry the speaker on", () => {
    expect(
      read("أكد الوزير أن المهمة انتهت، مشيرا إلى أن المدربين باقون، وداعيا إلى احترام الاتفاق."),
    ).toMatchObject([
      { cue: "أكد", content: "المهمة انتهت", antecedent: null },
      { cue: "أشار", kind: "understood", content: "المدربين باقون", antecedent: "s1" },
      { cue: "دعا", form: "position", content: "احترام الاتفاق", antecedent: "s1" },
    ]);
  });

  test("وأضاف carries him over sentences", () => {
    expect(
      read("قال رئيس الأركان إن القوات جاهزة. وأضاف أن التدريب مستمر. وتابع: «لدينا ما يكفي»."),
    ).toMatchObject([
      { source: "رئيس الأركان" },
      { cue: "أضاف", kind: "understood", antecedent: "s1" },
      { cue: "تابع", form: "direct", antecedent: "s1" },
    ]);
  });
});

describe("according to", () => {
  test("in front of the words", () => {
    expect(read("بحسب مصدر أمني، وصلت القافلة إلى القاعدة ليلا.")).toMatchObject([
      {
        source: "مصدر أمني",
        kind: "unnamed",
        cue: "حسب",
        content: "وصلت القافلة إلى القاعدة ليلا",
      },
    ]);
  });

  test("behind the words", () => {
    expect(read("وصلت القافلة إلى القاعدة ليلا، وفقا لقيادة العمليات.")).toMatchObject([
      { source: "لقيادة العمليات", cue: "وفق", content: "وصلت القافلة إلى القاعدة ليلا" },
    ]);
  });

  test("نقلت الوكالة عن: the source stands behind عن", () => {
    expect(read("نقلت وكالة الأنباء عن قائد العمليات قوله إن الطائرات عادت.")).toMatchObject([
      { source: "قائد العمليات", cue: "نقل", content: "الطائرات عادت" },
    ]);
  });
});

describe("lines", () => {
  test("a headline with a colon", () => {
    expect(read("رئيس الوزراء: لا نحتاج إلى قوات قتالية\n\nانعقد المجلس أمس.")).toMatchObject([
      { form: "indirect", source: "رئيس الوزراء", cue: ":", content: "لا نحتاج إلى قوات قتالية" },
    ]);
  });

  test("NOT a label with a colon", () => {
    expect(read("المصدر: وكالات")).toEqual([]);
  });

  test("a quotation that goes on over paragraphs", () => {
    const statements = read(
      "قال الشيخ: «هذه الأرض أرضنا ونحن نحميها\n«ومن جاءها ضيفا أكرمناه في بيوتنا\n«ومن جاءها غازيا لم يجد فيها مقاما».",
    );
    expect(statements.map(({ form, content }) => [form, content])).toEqual([
      ["direct", "هذه الأرض أرضنا ونحن نحميها"],
      ["direct", "ومن جاءها ضيفا أكرمناه في بيوتنا"],
      ["direct", "ومن جاءها غازيا لم يجد فيها مقاما"],
    ]);
    expect(statements.slice(1).map(({ kind }) => kind)).toEqual(["understood", "understood"]);
  });

  test("answers of an interview", () => {
    const statements = read(
      "هل تغادر القوات هذا العام؟\n\nلا أظن ذلك، فالأمر يحتاج إلى وقت طويل.\n\nوماذا عن التدريب؟\n\nالتدريب باق كما اتفقنا عليه.",
    );
    expect(statements).toMatchObject([
      { form: "direct", content: "لا أظن ذلك، فالأمر يحتاج إلى وقت طويل" },
      { form: "direct", content: "التدريب باق كما اتفقنا عليه" },
    ]);
  });
});

describe("nested", () => {
  test("the outer words contain the inner ones, each with its speaker", () => {
    const statements = read("قال النائب إن الوزير أكد أن القوات ستغادر.");
    expect(statements).toMatchObject([
      { source: "النائب", content: "الوزير أكد أن القوات ستغادر" },
      { source: "الوزير", content: "القوات ستغادر" },
    ]);
  });
});

describe("words whose verb is none of saying", () => {
  test("بقوله, with whoever acts", () => {
    expect(
      read("وعاتب نائب عن الأنبار الحكومة بقوله: «تركتم من يدافع عنا وحده أمام المسيرات»."),
    ).toMatchObject([
      { source: "نائب عن الأنبار", cue: "قول", content: "تركتم من يدافع عنا وحده أمام المسيرات" },
    ]);
  });

  test("a quotation behind a colon", () => {
    expect(
      read("وتوقف قائد الشرطة عند باب القاعة قليلا: «لن نسمح بتكرار ما جرى هنا»."),
    ).toMatchObject([{ source: "قائد الشرطة", content: "لن نسمح بتكرار ما جرى هنا" }]);
  });

  test("NOT a name behind a colon", () => {
    expect(read("وحمل قائد الشرطة عنوان الكتاب: «ليل بغداد».")).toEqual([]);
  });

  test("whom somebody calls on may stand in quotation marks", () => {
    expect(
      read('وأدانت الوزارة الهجوم، وحثت "جميع القادة السياسيين" على محاسبة المسؤولين عنه.').at(-1),
    ).toMatchObject({ form: "position", cue: "حث", content: "محاسبة المسؤولين عنه" });
  });
});

describe("colon lines", () => {
  test("a capital may speak", () => {
    expect(read("واشنطن: لن نغير موعد الانسحاب من القواعد\n\nبقية الخبر هنا.")[0]).toMatchObject({
      source: "واشنطن",
    });
  });

  test("NOT a dateline, nor the reporter's line behind one", () => {
    expect(read("عنوان الخبر\n\nبغداد: الجريدة\n\nبقية الخبر هنا.")).toEqual([]);
    expect(
      read("عنوان الخبر\n\nلندن: أكدت وزارة الخارجية البريطانية أن الاتفاق لا يغير شيئا."),
    ).toMatchObject([{ source: "وزارة الخارجية البريطانية", content: "الاتفاق لا يغير شيئا" }]);
  });
});
