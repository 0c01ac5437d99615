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
