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
