import { describe, expect, test } from "vitest";
import { read } from "./read.ts";

describe("what a newspaper or an agency tells in its own voice is no statement", () => {
  test("its name in quotation marks, in Latin letters, by its last word", () => {
    expect(read('وقالت "غارديان" إن المصنع سيغلق قريبا.')).toEqual([]);
    expect(read("وذكرت CNN أن المصنع سيغلق قريبا.")).toEqual([]);
    expect(read('وكتبت "ديلي ميل" أن المصنع سيغلق قريبا.')).toEqual([]);
  });

  test("a name that was introduced as that of a newspaper", () => {
    expect(
      read("صدرت صحيفة معاريف بلا صور. وقال الناشر إن الورق نفد. وكتبت معاريف أن الأزمة عابرة."),
    ).toMatchObject([{ content: "الورق نفد" }]);
  });

  test("a report of a newspaper", () => {
    expect(read("أشار تقرير لصحيفة النهار إلى أن الأسعار ارتفعت.")).toEqual([]);
  });

  test("what it adds, while the gender of the verb fits", () => {
    expect(read("ذكرت صحيفة الراي أن الجسر أغلق. وأضافت أن الأشغال ستطول.")).toEqual([]);
    expect(
      read("ذكرت صحيفة الراي أن الجسر أغلق. وقال المحافظ إن الأشغال بدأت. وأضاف أنها ستطول."),
    ).toMatchObject([{ content: "الأشغال بدأت" }, { content: "ستطول" }]);
  });

  test("what its report says, and what turned out", () => {
    expect(
      read(
        "وقال تقرير الصحيفة إن المصنع سيغلق. وأشار تقرير هيئة الإذاعة البريطانية إلى أن الماء مالح.",
      ),
    ).toEqual([]);
    expect(read("لوفيغارو تضيف أن المصنع سيغلق.")).toEqual([]);
    expect(read("قال المحافظ إن الجسر سليم. وبعد يومين تبين أن عمقه لا يتجاوز مترا.")).toHaveLength(
      1,
    );
    expect(read("وقال تقرير لجنة الصحة إن الماء مالح.")).toHaveLength(1);
  });

  test("NOT to whom somebody spoke", () => {
    expect(read('وقالت الوزيرة لـ"غارديان" إن المصنع سيغلق قريبا.')).toMatchObject([
      { source: "الوزيرة" },
    ]);
    expect(
      read(
        'وقالت الوزيرة إن العمل بدأ. وأضافت لراديو هيئة الإذاعة البريطانية "سينتهي العمل في السد قريبا بلا تأخير".',
      ),
    ).toHaveLength(2);
    expect(read("وأوضح، في مقابلة لـCNN، أن المصنع سيغلق قريبا.")).toMatchObject([
      { kind: "understood" },
    ]);
  });

  test("NOT a body of whom it is known that it acts", () => {
    expect(read("وقالت وكالة الطاقة إن المفاعل توقف.")).toHaveLength(1);
  });
});
