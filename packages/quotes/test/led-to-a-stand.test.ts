import { prepare } from "@qawl/arabic";
import { describe, expect, test } from "vitest";
import { findStatements } from "../src/index.ts";
import { read } from "./read.ts";

describe("a verb that leads to the noun of a stand", () => {
  test("tells how somebody set about it", () => {
    expect(read("وسارعت بلدية الميناء إلى نفي تلوث مياه الشرب.")).toMatchObject([
      { form: "position", source: "بلدية الميناء", cue: "نفي", content: "تلوث مياه الشرب" },
    ]);
    expect(read("ولم يتردد مدير النادي في اتهام الحكم بالانحياز إلى الضيوف.")).toMatchObject([
      { source: "مدير النادي", cue: "اتهام", content: "الحكم بالانحياز إلى الضيوف" },
    ]);
    expect(read("لكن النقيب دأب على انتقاد القانون الجديد في كل مناسبة.")).toMatchObject([
      { source: "النقيب", cue: "انتقاد" },
    ]);
    expect(read("ولم يسارع الوزير إلى نفي الخبر.")).toEqual([]);
  });

  test("or what brought somebody to it", () => {
    expect(
      read("وتأخرت الرواتب شهرين، مما دفع الأهالي إلى اتهام الشركة بعدم الاكتراث."),
    ).toMatchObject([{ source: "الأهالي", cue: "اتهام", content: "الشركة بعدم الاكتراث" }]);
    expect(read("ودفع الجفاف الحكومة إلى رفض طلبات المزارعين.")).toEqual([]);
  });

  test("needs what the noun takes", () => {
    expect(read("وحرص المركز على دعوة رواد الفكر والبحث.")).toEqual([]);
  });
});

describe("charges that are exchanged", () => {
  test("are brought by both", () => {
    expect(read("وتبادلت النقابة والإدارة الاتهامات بعرقلة المفاوضات.")).toMatchObject([
      { source: "النقابة والإدارة", cue: "اتهام", content: "بعرقلة المفاوضات" },
    ]);
    expect(
      read("وتوقف العمل بعد تبادل اتهامات بين النقابة والإدارة بالمسؤولية عن الحريق."),
    ).toMatchObject([{ source: "النقابة والإدارة", content: "بالمسؤولية عن الحريق" }]);
  });

  test("and tell nothing where only their subject stands there", () => {
    expect(read("وتبادل الفريقان الاتهامات بشأن ما جرى.")).toEqual([]);
    expect(read("وتبادل الطرفان الأسرى بوساطة أممية.")).toEqual([]);
  });
});

describe("ل in front of a verb of saying", () => {
  test("goes on with words", () => {
    expect(
      read("وقالت المديرة إن المعمل سيبقى، لتوضح لاحقا أن جزءا منه سينقل إلى الساحل."),
    ).toMatchObject([
      { content: "المعمل سيبقى" },
      { cue: "أوضح", content: "جزءا منه سينقل إلى الساحل" },
    ]);
  });

  test("and with a thing may be a purpose", () => {
    expect(read("وخرج المدرب ليعلن استقالته.")).toEqual([]);
    expect(read("وامتلأت الساحة أمس، لتؤكد هذه المناسبة أن الناس لم ينسوا.")).toEqual([]);
  });
});

describe("whom a verb takes", () => {
  test("stands behind a name of one word", () => {
    expect(read("انتقد زيدان الرئيس السابق للنادي.")).toMatchObject([
      { source: "زيدان", content: "الرئيس السابق للنادي" },
    ]);
    expect(read("اتهم بولتون الرئيس السابق بالكذب.")).toMatchObject([
      { source: "بولتون", content: "الرئيس السابق بالكذب" },
    ]);
    expect(read("اتهم بالتزوير في عقود البلدية.")).toEqual([]);
  });

  test("may be a known name with ب", () => {
    const document = prepare("أشاد الوزير، وهو نقيب سابق، بميلاد حنا.");
    const first = document.tokens.findIndex((token) =>
      document.text.slice(token.start, token.end).startsWith("بميلاد"),
    );
    const names = [{ firstToken: first, endToken: first + 2, kind: "person" }] as const;
    expect(findStatements(document, { names })).toMatchObject([{ cue: { lemma: "أشاد" } }]);
  });

  test("may be what others have said, where somebody doubts it", () => {
    expect(read("وشكك النائب في تصريحات الوزير.")).toMatchObject([
      { source: "النائب", content: "تصريحات الوزير" },
    ]);
    expect(read("وشكك النائب في بيان للحزب في نتائج التحقيق.")).toMatchObject([
      { content: "نتائج التحقيق" },
    ]);
  });

  test("may be spelled like a verb", () => {
    expect(read("ونفى المتحدث تعرض مطار المدينة لهجوم.")).toMatchObject([
      { source: "المتحدث", content: "تعرض مطار المدينة لهجوم" },
    ]);
  });
});
