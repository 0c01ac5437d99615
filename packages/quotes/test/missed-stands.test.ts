import { describe, expect, test } from "vitest";
import { read } from "./read.ts";

describe("the speaker of a relative clause", () => {
  test("is who stands right in front of it, and no subject before", () => {
    expect(read("وأغضب القرار دول الجوار التي نددت ببناء السد.")).toMatchObject([
      { source: "دول الجوار", cue: "ندد" },
    ]);
    expect(
      read("وتستعد المدينة لزيارة المستشار الألماني الذي يدعو إلى وقف فوري للقتال."),
    ).toMatchObject([{ source: "المستشار الألماني", cue: "دعا" }]);
  });

  test("is whose the word in front is, where the word has another gender", () => {
    expect(read("وتناقلت الصحف رسالة المدير الذي أعرب عن قلقه من إغلاق المعمل.")).toMatchObject([
      { source: "المدير", cue: "أعرب", content: "قلقه من إغلاق المعمل" },
    ]);
  });

  test("stays whole where its words are one phrase", () => {
    expect(read("ولم يحضر ممثل عن أحد الأحزاب التي طالبت بتأجيل الاقتراع.")).toMatchObject([
      { source: "أحد الأحزاب", cue: "طالب" },
    ]);
  });

  test("defends in words what a person stands by, NOT a soldier his town", () => {
    expect(read("التقى الوفد وزير الطاقة الذي دافع عن العقد النفطي أمام النواب.")).toMatchObject([
      { source: "وزير الطاقة", cue: "دافع" },
    ]);
    expect(read("وكرمت البلدية الضابط الذي دافع عن المدينة أياما.")).toEqual([]);
  });

  test("stands behind a verb of saying in front of its أن", () => {
    expect(
      read("أغلقت البلدية الجسر بعد الخطوة التي تقول النقابة إن هدفها خفض الأجور."),
    ).toMatchObject([{ source: "النقابة", cue: "قال", content: "هدفها خفض الأجور" }]);
    expect(read("وهو الأمر الذي يعتبر مقلقا أن يستمر أسبوعا.")).toEqual([]);
  });
});

describe("a stand on what stands in front of the verb", () => {
  test("takes the noun before الذي for its content", () => {
    expect(read("وجرت الانتخابات التي رفضتها المعارضة في موعدها.")).toMatchObject([
      { source: "المعارضة", cue: "رفض", content: "الانتخابات", form: "position" },
    ]);
    expect(read("وأقر المجلس القانون الذي رحبت به الحكومة.")[0]).toMatchObject({
      source: "الحكومة",
      cue: "رحب",
      content: "القانون",
    });
  });

  test("NOT behind a verb with its أن, nor of a person", () => {
    expect(read("واستقالت الوزيرة بعد أن انتقدها رئيس الكتلة.")).toEqual([]);
    expect(read("وحضر الجلسة النائب الذي رفضه الحزب.")).toEqual([]);
  });
});

describe("what a thing meets with", () => {
  test("is the stand of whoever stands behind من", () => {
    expect(read("لاقى القرار رفضا شديدا من وزارة الزراعة.")).toMatchObject([
      { source: "وزارة الزراعة", cue: "رفض", content: "القرار", form: "position" },
    ]);
    expect(read("وقوبلت الخطة بالتنديد من جانب الحكومة.")).toMatchObject([
      { source: "الحكومة", cue: "تنديد", content: "الخطة" },
    ]);
  });

  test("NOT of nobody, and not where it has not met with it", () => {
    expect(read("لاقى القرار رفضا شديدا في المدينة.")).toEqual([]);
    expect(read("ولم يلق القرار ترحيبا من الوزارة.")).toEqual([]);
  });
});

describe("a noun of a stand with its owner", () => {
  test("has the stand of who stands or acts in front of it", () => {
    expect(read("واستقال رئيس الاتحاد بعد انتقاده قانون الرياضة.")).toMatchObject([
      { source: "رئيس الاتحاد", cue: "انتقاد", content: "قانون الرياضة" },
    ]);
    expect(read("وفرضت الدول عقوبات على تركيا بعد انتقادها خطة السلام.")).toMatchObject([
      { source: "تركيا", cue: "انتقاد", content: "خطة السلام" },
    ]);
  });

  test("has that of who speaks behind the comma, where it opens the sentence", () => {
    expect(read("ورغم رفضه الاتفاق، قال الوزير إن الحوار مستمر.")).toMatchObject([
      { source: "الوزير", cue: "رفض", content: "الاتفاق" },
      { source: "الوزير", cue: "قال" },
    ]);
  });

  test("has that of who goes on with it", () => {
    expect(read("كثف الرئيس الفرنسي دعواته لإعادة التفاوض حول الديون.")).toMatchObject([
      { source: "الرئيس الفرنسي", cue: "دعوة", content: "لإعادة التفاوض حول الديون" },
    ]);
  });

  test("NOT what he undergoes, nor of another gender", () => {
    expect(read("وسجن المدير بعد إدانته بالسرقة.")).toEqual([]);
    expect(read("وغادر النائب بعد اتهامه بإهدار المال.")).toEqual([]);
    expect(read("وعاد الوزير إلى مكتبه بعد رفضها عرض الشركة.")).toEqual([]);
  });
});

describe("participles", () => {
  test("attack whom they take, and propose in the plural", () => {
    expect(read("وعقد الزعيم مؤتمرا في مكتبه، مهاجما حزب السلام.")).toMatchObject([
      { cue: "هاجم", content: "حزب السلام" },
    ]);
    expect(read("وأرسل النواب مذكرة إلى الوزارة، مقترحين عدة حلول للأزمة.")).toMatchObject([
      { cue: "اقترح", content: "عدة حلول للأزمة" },
    ]);
  });

  test("go on with what a body answers", () => {
    expect(read("ردت وزارة النفط على التقرير نافية وجود أي نقص.")).toMatchObject([
      { cue: "نفى", content: "وجود أي نقص" },
    ]);
  });
});
