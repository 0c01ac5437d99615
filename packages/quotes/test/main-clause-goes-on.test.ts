import { describe, expect, test } from "vitest";
import { read } from "./read.ts";

const contents = (text: string): string[] => read(text).map(({ content }) => content);

describe("a stand in a relative clause ends before the main verb", () => {
  test.each([
    ["القائد الذي يصف نفسه بحامي الجزيرة، يتنقل اليوم بين العواصم.", "نفسه بحامي الجزيرة"],
    ["وقال النائب الذي يؤيد بقاء القوات إن القرار خاطئ.", "بقاء القوات"],
  ])("%s", (text, words) => {
    expect(contents(text)).toContain(words);
  });

  test("the noun behind قال إن waits for its verb", () => {
    const text = "وقال النائب إن خطاب الرئيس الذي أعلن فيه قرار الانسحاب تضمن أخطاء كثيرة.";
    expect(contents(text)).toContain("قرار الانسحاب");
  });

  test("NOT where another verb stands in front", () => {
    expect(contents("وزار الوفد النائب الذي انتقد القرار.")).toEqual(["القرار"]);
  });
});

describe("the verb of a long subject within the words reports nothing", () => {
  test("behind more than one inserted phrase", () => {
    const text =
      "وقال السفير إن قبول الحزب، الذي يقوده الوزير، لنتائج التقرير، يؤكد احترامه للقانون.";
    expect(contents(text)).toHaveLength(1);
  });
});

describe("the words end at what tells where they were said, or of what the speaker kept back", () => {
  test.each([
    ["ووصلت السفينة إلى الجزيرة، حسب الوزير، في صفحته على فيسبوك.", "ووصلت السفينة إلى الجزيرة"],
    ["ووصلت السفينة إلى الجزيرة، بحسب الوزير، في مقابلة مع القناة.", "ووصلت السفينة إلى الجزيرة"],
    ["وقال مصدر قضائي إن المهاجم من سكان الجزيرة دون أن يذكر اسمه.", "المهاجم من سكان الجزيرة"],
    ["ودعا الرئيس إلى خطوات تجاه السكان لكن عملية السلام متعثرة.", "خطوات تجاه السكان"],
  ])("%s", (text, words) => {
    expect(contents(text)).toEqual([words]);
  });

  test.each([
    [
      "وقال الوزير إن القوات ستنسحب وذلك استنادا إلى الاتفاق الموقع.",
      "القوات ستنسحب وذلك استنادا إلى الاتفاق الموقع",
    ],
    ["وأكد الوزير أن الخطوات هي وفق خارطة محددة للإصلاح.", "الخطوات هي وفق خارطة محددة للإصلاح"],
    ["ورفض الحزب الحوار لكن بشروط.", "الحوار لكن بشروط"],
  ])("NOT %s", (text, words) => {
    expect(contents(text)).toEqual([words]);
  });

  test("a paper in which all of it stood is no second report", () => {
    const text = "وقالت الشركة إن المصنع احترق، مضيفة أن العمال نجوا، وفقا لبيان صادر عن الوزارة.";
    expect(contents(text)).toEqual(["المصنع احترق", "العمال نجوا"]);
  });
});

describe("a participle behind a comma, whatever its verb, ends the words before بقوله", () => {
  test.each([
    ["وأكدت الوزيرة أن الجسر مغلق، خاتمة كلمتها بالقول: «سنفتحه قريبا».", "الجسر مغلق"],
    ["وأكد الوزير أن الجسر مغلق، منهيا حديثه بقوله: «سنفتحه قريبا».", "الجسر مغلق"],
    ["وأكدت الوزيرة أن الجسر مغلق، مخاطبة السكان بقولها إن الحل قريب.", "الجسر مغلق"],
  ])("%s", (text, words) => {
    const said = contents(text);
    expect(said).toHaveLength(2);
    expect(said[0]).toBe(words);
  });

  test("NOT within one clause", () => {
    expect(contents("وأكد الوزير أن النائب أغضب خصومه بقوله إن الجسر مغلق.")[0]).toBe(
      "النائب أغضب خصومه بقوله إن الجسر مغلق",
    );
  });
});

describe("what is lifted from a secret belongs to the verb", () => {
  test.each([
    ["وكشف الوزير النقاب عن خطة جديدة.", "خطة جديدة"],
    ["وكشف الوزير النقاب عن أن القوات ستعود.", "القوات ستعود"],
    ["وكشفت الشرطة اللثام عن تفاصيل الحادث.", "تفاصيل الحادث"],
  ])("%s", (text, words) => {
    expect(contents(text)).toEqual([words]);
  });
});

describe("a body's own page is the body's word", () => {
  test.each([
    ["وقال موقع الوزارة إن الجسر مغلق.", "موقع الوزارة"],
    ["وذكر موقع وزارة الدفاع أن الجسر مغلق.", "موقع وزارة الدفاع"],
  ])("%s", (text, source) => {
    expect(read(text).map((found) => found.source)).toEqual([source]);
  });

  test.each(["وقال موقع القناة إن الجسر مغلق.", "وقالت الإيكونوميست إن الاقتصاد ينهار."])(
    "NOT %s",
    (text) => {
      expect(read(text)).toEqual([]);
    },
  );
});
