import { describe, expect, test } from "vitest";
import { read } from "./read.ts";

const all = (text: string): string[] =>
  read(text).map(({ source, content }) => `${source}: ${content}`);

describe("plurals and duals in front of their genitive", () => {
  test.each([
    ["أمهل متظاهرو البصرة الحكومة أسبوعا.", "متظاهرو البصرة: الحكومة أسبوعا"],
    ["ورفض ائتلافا النصر والحكمة العرض.", "ائتلافا النصر والحكمة: العرض"],
    [
      "وهو ما دفع مسؤولي النقابة إلى تحذير العمال من عواقب غير محددة.",
      "مسؤولي النقابة: عواقب غير محددة",
    ],
    ["ويتهم العديد من الأكراد كلا الحزبين بالتقصير.", "العديد من الأكراد: كلا الحزبين بالتقصير"],
  ])("%s", (text, statement) => {
    expect(all(text)).toEqual([statement]);
  });

  test("NOT an alliance in the accusative", () => {
    expect(read("وأعلن الحزب ائتلافا جديدا.")).toMatchObject([{ source: "الحزب" }]);
  });
});

describe("who calls a thing so, behind an indefinite noun", () => {
  test("with its description behind him", () => {
    expect(read("وجاء ذلك بعد هجمات وصفها الوزير بأنها جبانة.")).toMatchObject([
      { source: "الوزير", content: "جبانة" },
    ]);
  });

  test("NOT a description of hers", () => {
    expect(read("ولا يخلو الكتاب من فصول في وصفها المدينة القديمة.")).toEqual([]);
  });
});

describe("what is no word of anybody", () => {
  test("a blow that answers a blow, a passive with its dots, how strongly something is meant", () => {
    expect(read("وقصف الجيش التل ورد المسلحون بالمثل.")).toEqual([]);
    expect(read("وفي المدينة أحصي مقتل مئة من السكان.")).toEqual([]);
    expect(read("وشدد المتحدث على الإطلاق أن بلاده تعمل على حل.")).toMatchObject([
      { content: "بلاده تعمل على حل" },
    ]);
  });

  test("NOT an answer in words", () => {
    expect(read("ورد النائب بالقول إن الجلسة قانونية.")).toHaveLength(1);
    expect(read("وأحصى الطبيب مقتل مئة من السكان.")).toHaveLength(1);
  });
});
