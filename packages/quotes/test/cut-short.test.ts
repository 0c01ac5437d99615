import { describe, expect, test } from "vitest";
import { read } from "./read.ts";

const contents = (text: string): string[] => read(text).map(({ content }) => content);

describe("a text that was cut short is read as far as it goes", () => {
  test.each([
    "الوزير يعتقد:",
    "الناس تعتقد:",
    "قال الخبير المعني بشؤون",
    "أكد النائب المعني بملف",
    "قال مبعوث الأمم المتحدة إلى",
    "تقول الناطقة باسمها أم",
    "نسبت صحيفة ل",
  ])("%s", (text) => {
    expect(() => read(text)).not.toThrow();
  });
});

describe("what was not said", () => {
  test.each([
    "لم يبادر الوزير إلى الإعلان عن رحيل القوات.",
    "الوزير يتردد في الإعلان عن موقفه من القوات.",
    "لو سارع الوزير إلى الترحيب بالاتفاق لانتهت الأزمة.",
    "لم يخرج الوزير ليقول إن القوات باقية.",
    "لم يبادر الوزير إلى توضيح أن القوات باقية.",
    "كان الوزير على علم من مصادر أمنية أن الهجوم وشيك.",
    "«مسرح الحياة في بغداد» - وزارة الثقافة تفتتح معرضا كبيرا",
  ])("NOT: %s", (text) => {
    expect(contents(text)).toEqual([]);
  });

  test.each([
    ["سارع الوزير إلى الترحيب بالاتفاق الجديد.", "بالاتفاق الجديد"],
    ["لم يتردد الوزير في الترحيب بالاتفاق الجديد.", "بالاتفاق الجديد"],
  ])("but: %s", (text, content) => {
    expect(contents(text)).toEqual([content]);
  });
});

describe("letters and words that look like others", () => {
  test.each([
    ["نسبت لجنة التحقيق إلى الوزير قوله إن القوات باقية.", "الوزير"],
    ["نسبت صحيفة لبنانية إلى الوزير قوله إن القوات باقية.", "الوزير"],
    ["قالت دراسة نشرت أمس إن القوات باقية.", "دراسة"],
  ])("%s", (text, source) => {
    expect(read(text)).toMatchObject([{ source }]);
  });

  test.each([
    ["قال الوزير: «إن قصف المدينة جريمة كبيرة».", "قصف المدينة جريمة كبيرة"],
    ["قال الوزير: «إن كنتم معنا فتعالوا».", "إن كنتم معنا فتعالوا"],
    ["رئيس الوزراء: نداء من الشعب لن نتجاهله أبدا", "نداء من الشعب لن نتجاهله أبدا"],
  ])("%s", (text, content) => {
    expect(contents(text)).toEqual([content]);
  });

  test("a paragraph of a long quotation that begins with كان is part of it", () => {
    const text = [
      'قال الوزير: "نحن هنا منذ عشرين عاما ولن نرحل أبدا.',
      "كان الوضع صعبا في البداية على الجميع.",
      'لكننا صمدنا حتى النهاية".',
    ].join("\n");
    expect(contents(text).join(" ")).toContain("كان الوضع صعبا");
  });
});
