import { describe, expect, test } from "vitest";
import { read } from "./read.ts";

describe("where the words stand around an attribution", () => {
  test("behind it, when فإن follows in the midst of a sentence", () => {
    expect(
      read("هزت انفجارات المدينة ليلا، وبحسب مصادر طبية فإن عدد الجرحى بلغ أربعين."),
    ).toMatchObject([{ source: "مصادر طبية", cue: "حسب", content: "عدد الجرحى بلغ أربعين" }]);
  });

  test("behind it, when a verb begins without a comma", () => {
    expect(read("وبحسب وزارة الموارد المائية نفذت الفرق أعمال تطهير في ستة أنهر.")).toMatchObject([
      { source: "وزارة الموارد المائية", content: "نفذت الفرق أعمال تطهير في ستة أنهر" },
    ]);
  });

  test("behind an apposition too", () => {
    expect(
      read("ووفقا لنجم عبود الدليمي، رئيس اللجنة المشرفة، فإن الأجهزة سلمت كاملة إلى المخازن."),
    ).toMatchObject([{ content: "الأجهزة سلمت كاملة إلى المخازن" }]);
  });

  test("on both sides", () => {
    expect(
      read("قتل خمسة صيادين، وفق حصيلة لخفر السواحل، في غرق زورق قبالة الميناء."),
    ).toMatchObject([
      { source: "حصيلة لخفر السواحل", content: "قتل خمسة صيادين … في غرق زورق قبالة الميناء" },
    ]);
    expect(read("وبات عدد المتطوعين، بحسب أرقام الوزارة، يتجاوز ثلاثة آلاف.")).toMatchObject([
      { content: "وبات عدد المتطوعين … يتجاوز ثلاثة آلاف" },
    ]);
  });

  test("in front of it, from the last contrast on", () => {
    expect(
      read("استمرت الأمطار في الجنوب ثلاثة أيام، فيما قتل أربعة أشخاص في السيول، وفق مصادر طبية."),
    ).toMatchObject([{ source: "مصادر طبية", content: "قتل أربعة أشخاص في السيول" }]);
  });

  test("in front of it, without the place line", () => {
    expect(
      read("لندن (د ب أ) - قتل تسعة ركاب في حادث قطار قرب الحدود، بحسب بيان لهيئة السكك.")[0],
    ).toMatchObject({ content: "قتل تسعة ركاب في حادث قطار قرب الحدود" });
  });
});

describe("no attribution", () => {
  test("laws, plans and dates do not speak", () => {
    expect(read("تتواصل أعمال الصيانة وفق الخطة الموضوعة.")).toEqual([]);
    expect(read("أكد المدير أن الشركة مسجلة وفق القانون وتدفع ضرائبها.")).toMatchObject([
      { cue: "أكد", content: "الشركة مسجلة وفق القانون وتدفع ضرائبها" },
    ]);
  });

  test("ما ورد على لسان فلان is the object of its verb", () => {
    expect(read("وأيدت النقابة ما ورد على لسان الوزير في الجلسة.")).toMatchObject([
      { cue: "أيد", content: "ما ورد على لسان الوزير في الجلسة" },
    ]);
  });

  test("كما at the head of a sentence means also", () => {
    expect(read("كما قال، زعيم سابق للحزب.")).toEqual([]);
  });
});
