import { describe, expect, test } from "vitest";
import { read } from "./read.ts";

describe("where the words of a speaker end", () => {
  test("at what the reporter makes of them", () => {
    expect(read("وأعلن الناطق أن الجولة انتهت، وذلك بعد ساعات من المداولات.")).toMatchObject([
      { content: "الجولة انتهت" },
    ]);
    expect(read("وقال المدير إن المصنع سيغلق، في خطوة فاجأت العمال.")).toMatchObject([
      { content: "المصنع سيغلق" },
    ]);
    expect(read("وأعرب المجلس عن أسفه العميق في بيان صدر مساء أمس.")).toMatchObject([
      { content: "أسفه العميق" },
    ]);
  });

  test("NOT at a letter in which something was said", () => {
    expect(
      read("وناشدت المنظمات البلدية، في رسالة نشرت أمس، الإبقاء على المكتبة العامة."),
    ).toMatchObject([{ cue: "ناشد" }]);
  });

  test("at the main clause, where theirs leads up to it", () => {
    expect(read("وفور تأكيد الوزارة أن الامتحان سيؤجل، خرج الطلبة إلى الشوارع.")).toMatchObject([
      { content: "الامتحان سيؤجل" },
    ]);
  });
});

describe("what is a clause and what a name", () => {
  test("behind where it was said, أن is the verb's own", () => {
    expect(read("أكد مدير توزيع المياه عادل الغانم في تصريح إذاعي أن الخزان ممتلئ.")).toMatchObject(
      [{ form: "indirect", content: "الخزان ممتلئ" }],
    );
  });

  test("outlets in quotation marks say nothing", () => {
    expect(read('وأدلى الوزير بتصريحات للشبكة الإخبارية "إل سي إي" مساء أمس.')).toEqual([]);
    expect(read('وأفادت "أسوشيتد برس" مساء أمس.')).toEqual([]);
  });

  test("a time behind بعد and what it is counted from", () => {
    expect(read("وأكد الرئيس الجديد، بعد يومين على انتخابه، أن الدستور لن يعدل.")).toMatchObject([
      { content: "الدستور لن يعدل" },
    ]);
  });

  test("a title behind an attribution tells who the speaker is", () => {
    expect(
      read("احتفلت البحرية بتدشين سفينة جديدة، حسب بيان الناطق، عقيد الأركان سالم الراوي."),
    ).toMatchObject([{ content: "احتفلت البحرية بتدشين سفينة جديدة" }]);
  });

  test("a question before the answer is not the speaker's", () => {
    expect(
      read('وقال الأب في رده على سؤال: ماذا ستفعل غدا؟ وأضاف "لا أعرف ماذا سأفعل غدا".'),
    ).toMatchObject([{ cue: "أضاف" }]);
  });
});

describe("stands told in other ways", () => {
  test("لا يخفي: what somebody owns to", () => {
    expect(read("ولم يخف الناطق خشيته من الشائعات.")).toMatchObject([
      { form: "position", content: "خشيته من الشائعات" },
    ]);
    expect(read("وأخفى اللص المسروقات في الحديقة.")).toEqual([]);
    expect(read("والشركة لا تخفي أوراقها.")).toEqual([]);
  });

  test("بهذه الكلمات and هكذا point back at the quotation", () => {
    expect(read('"لن نترك المدينة لأحد".. بهذه الكلمات بدأ المحافظ خطابه.')).toMatchObject([
      { form: "direct", source: "المحافظ", content: "لن نترك المدينة لأحد" },
    ]);
    expect(read("هكذا بدأ المحافظ يومه في المدينة.")).toEqual([]);
  });

  test("a quotation of one who quotes another is attributed behind it", () => {
    expect(
      read('"النواب طلبوا من الوزير أن يؤجل السفر إلى الخريف"، حسبما أعلن رئيس الديوان.'),
    ).toMatchObject([{ form: "direct", source: "رئيس الديوان" }]);
  });

  test("a thing without its article under the name of a country is news", () => {
    expect(read("النرويج: سخط واسع من رفع الضرائب\nخرج المئات إلى الشوارع.")).toEqual([]);
    expect(read("النرويج: لن نرفع الضرائب\nخرج المئات إلى الشوارع.")).toHaveLength(1);
  });
});
