import { describe, expect, test } from "vitest";
import { read } from "./read.ts";

const said = (text: string): string[] =>
  read(text).map(({ source, content }) => `${source}: ${content}`);

describe("a noun of saying to which another verb leads", () => {
  test.each([
    "وكرر الوزير القول إن الجسر مغلق.",
    "وحرص الوزير على التأكيد أن الجسر مغلق.",
    "واضطر الوزير إلى الاعتراف بأن الجسر مغلق.",
    "واستهل الوزير كلمته بالإشارة إلى أن الجسر مغلق.",
    "وخلص الوزير إلى القول إن الجسر مغلق.",
  ])("%s", (text) => {
    expect(said(text)).toEqual(["الوزير: الجسر مغلق"]);
  });

  test("NOT where no clause follows", () => {
    expect(said("وحرص الوزير على التأكيد أمام الحاضرين.")).toEqual([]);
  });
});

describe("by what he says somebody does something", () => {
  test.each([
    ["وأثار النائب الجدل بدعوته العمال إلى الإضراب.", ["النائب: الإضراب"]],
    ["وأثار النائب الجدل بمطالبته بإغلاق الجسر.", ["النائب: بإغلاق الجسر"]],
    ["وأثار النائب الجدل بتأكيده أن الجسر مغلق.", ["النائب: الجسر مغلق"]],
    ["وفاجأ النائب الحضور بتصريحه بأن الجسر مغلق.", ["النائب: الجسر مغلق"]],
  ])("%s", (text, expected) => {
    expect(said(text)).toEqual(expected);
  });

  test("NOT where another speaks of it", () => {
    expect(
      said("ورحب الوزير بدعوته إلى المؤتمر.").filter((one) => one.endsWith(": المؤتمر")),
    ).toEqual([]);
  });
});

describe("who speaks where the words are passed on", () => {
  test.each([
    "وجاء على لسان الوزير أن الجسر مغلق.",
    "ونقل بيان عن الوزير قوله إن الجسر مغلق.",
    "ونقل مكتبه عن الوزير قوله إن الجسر مغلق.",
    "ونقلت الوكالة عن الوزير تأكيده على أن الجسر مغلق.",
  ])("%s", (text) => {
    expect(said(text)).toEqual(["الوزير: الجسر مغلق"]);
  });

  test("who has said so before", () => {
    expect(said("وسبق للوزير أن أكد أن الجسر مغلق.")).toEqual(["للوزير: الجسر مغلق"]);
  });
});

describe("what is held or shown", () => {
  test.each([
    ["ورأى الوزير ضرورة إغلاق الجسر.", ["الوزير: ضرورة إغلاق الجسر"]],
    ["ولا يرى الوزير ضرورة لإغلاق الجسر.", ["الوزير: ضرورة لإغلاق الجسر"]],
    ["ولم يستبعد الوزير إمكانية إغلاق الجسر.", ["الوزير: إمكانية إغلاق الجسر"]],
    ["وأبدى الوزير أسفه لأن الجسر مغلق.", ["الوزير: أسفه لأن الجسر مغلق"]],
    ["واتفق الجانبان على الاعتراض على أي تأجيل.", ["الجانبان: الاعتراض على أي تأجيل"]],
    ["وأجمع المشاركون على رفض التأجيل.", ["المشاركون: رفض التأجيل"]],
  ])("%s", (text, expected) => {
    expect(said(text)).toEqual(expected);
  });

  test.each(["ورأى الوزير الجسر من النافذة.", "واتفق الجانبان على صفقة جديدة."])(
    "NOT %s",
    (text) => {
      expect(said(text)).toEqual([]);
    },
  );
});

test("behind one of a kind stands whom he tells, and no genitive", () => {
  expect(said("وأبلغ مصدر أمني الصحفيين أن الجسر مغلق.")).toEqual(["مصدر أمني: الجسر مغلق"]);
  expect(said("وقال مدير عام الشركة إن الجسر مغلق.")).toEqual(["مدير عام الشركة: الجسر مغلق"]);
});
