import { describe, expect, test } from "vitest";
import { read } from "./read.ts";

describe("forms", () => {
  test("direct: the words between the marks, without the marks", () => {
    expect(read("قال وزير الدفاع: «لا حاجة بنا إلى قوات أجنبية».")).toMatchObject([
      { form: "direct", source: "وزير الدفاع", cue: "قال", content: "لا حاجة بنا إلى قوات أجنبية" },
    ]);
  });

  test("direct: also where أن stands before the whole quotation", () => {
    expect(read('أكد وزير الدفاع أن "المهمة انتهت في موعدها".')).toMatchObject([
      { form: "direct", content: "المهمة انتهت في موعدها" },
    ]);
  });

  test("indirect: the clause behind the complementiser", () => {
    expect(read("أكدت وزارة الدفاع أن المدربين باقون في معسكراتهم.")).toMatchObject([
      { form: "indirect", source: "وزارة الدفاع", content: "المدربين باقون في معسكراتهم" },
    ]);
  });

  test("mixed: a clause with quoted words in it", () => {
    expect(read('أوضح قائد العمليات أن القوات "أعادت انتشارها" خارج البلاد.')).toMatchObject([
      { form: "mixed", content: 'القوات "أعادت انتشارها" خارج البلاد' },
    ]);
  });

  test("position: the object of a verb of position", () => {
    expect(read("يرفض الحزب بقاء القوات الأجنبية.")).toMatchObject([
      { form: "position", source: "الحزب", cue: "رفض", content: "بقاء القوات الأجنبية" },
    ]);
  });

  test("position: behind a preposition, without the addressee", () => {
    expect(read("طالب رئيس الكتلة الحكومة بجدولة الانسحاب.")).toMatchObject([
      { form: "position", source: "رئيس الكتلة", cue: "طالب", content: "بجدولة الانسحاب" },
    ]);
    expect(read("دعا رئيس الكتلة إلى تمديد المهمة.")).toMatchObject([
      { form: "position", cue: "دعا", content: "تمديد المهمة" },
    ]);
  });
});

describe("NOT statements", () => {
  test.each([
    ["a name in quotation marks", "انتهت المعركة مع تنظيم «داعش» في المدينة."],
    ["the reporter's own voice", "وصلت القافلة ليلا إلى القاعدة، وغادرت فجرا."],
    ["background opened by يذكر أن", "يذكر أن القاعدة بنيت قبل الحرب بسنوات."],
    ["a negated report", "لم يقل الوزير إن القوات ستغادر."],
    ["a noun spelled like a cue", "هذا ملف الحدود بين العراق وجيرانه."],
    ["empty text", ""],
  ])("%s", (_, text) => {
    expect(read(text)).toEqual([]);
  });
});
