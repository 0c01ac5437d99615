import { describe, expect, test } from "vitest";
import { read } from "./read.ts";

describe("features and essays", () => {
  test("what a paragraph quotes does not make it a communiqué", () => {
    const text = [
      "الفنانة سهاد: اللون وطن",
      "تواصل الفنانة سهاد الراوي عملها في مرسمها الصغير قرب النهر منذ سنوات.",
      'وتقول سهاد "نحن نرسم ما نراه في شوارعنا كل صباح".',
      'وترفض سهاد فكرة العزلة، وتقول "إننا جزء من مدينتنا وناسها".',
    ].join("\n");
    const found = read(text);
    expect(found.map(({ content }) => content)).toContain("نحن نرسم ما نراه في شوارعنا كل صباح");
    expect(found.map(({ content }) => content)).toContain("إننا جزء من مدينتنا وناسها");
    expect(found.every(({ cue }) => cue !== "-")).toBe(true);
  });

  test("the most prominent of something highlights nothing", () => {
    expect(read('وتقدم النائب بورقة جديدة، أبرز بنودها "خفض الرواتب العليا".')).toEqual([]);
    expect(read("وأبرز السفير أن الزيارة ناجحة.")).toHaveLength(1);
  });

  test("a wish behind a noun or a preposition is no verb", () => {
    expect(read("وهذا سر عدم رغبتهم في التغيير.")).toEqual([]);
  });

  test("things are shown, and no act is offered", () => {
    expect(read("والمدن الكبرى تعرض في الصيف الأفلام القديمة في الحدائق.")).toEqual([]);
  });

  test("عبر is a preposition in front of what is somebody's", () => {
    expect(read("وظهرت الجماعة، عبر عملياتها المسلحة، منذ رحيل الجنود عن البلاد.")).toEqual([]);
  });
});

describe("stands beside each other", () => {
  test("behind a stand with a quoted object a participle begins another", () => {
    expect(read('وهنأ الوزير "الفائزين"، داعيا إلى "احترام النتائج".')).toContainEqual(
      expect.objectContaining({ cue: "دعا", content: '"احترام النتائج"' }),
    );
  });

  test("an object ends at إلا أن and at كما أن", () => {
    expect(read("ورفض الحزب الخطة كما أن النواب غائبون.")).toMatchObject([{ content: "الخطة" }]);
  });

  test("one whose name the outlet withholds is quoted all the same", () => {
    expect(read("ونقلت الصحيفة عن مسؤول مطلع، دون ذكر اسمه، أن الأرقام ليست دقيقة.")).toMatchObject(
      [{ source: "مسؤول مطلع", content: "الأرقام ليست دقيقة" }],
    );
  });

  test("figures and lists that are followed do not speak", () => {
    expect(read("ووفقا لنتائج أولية، حلت القائمة في المركز الأول.")).toEqual([]);
  });

  test("an agency that passes words on is not who says them", () => {
    expect(
      read(
        "جاء ذلك في تصريحات للرئيس، نقلتها وكالة الأنباء الرسمية، حيث أكد على أن الحملة مستمرة.",
      ),
    ).toMatchObject([{ cue: "أكد", content: "الحملة مستمرة" }]);
  });

  test("a dot within a name ends nothing", () => {
    expect(read("وتحدثت مصادر مطلعة إلى العربية.نت عن الحاجة إلى المياه.")).toMatchObject([
      { source: "مصادر مطلعة", content: "الحاجة إلى المياه" },
    ]);
  });
});
