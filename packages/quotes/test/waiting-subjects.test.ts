import { describe, expect, test } from "vitest";
import { read } from "./read.ts";

describe("a reported clause whose subject stands between commas", () => {
  test("is reported although its own subject is parted by a title", () => {
    expect(
      read(
        "قال العميد رائد الجبوري، قائد الفوج، إن النائب سالم العبيدي، رئيس اللجنة، يقف ضد الخطة.",
      ),
    ).toMatchObject([
      {
        source: "العميد رائد الجبوري، قائد الفوج",
        content: "النائب سالم العبيدي، رئيس اللجنة، يقف ضد الخطة",
      },
    ]);
  });

  test("goes on to its verb, which reports for that subject", () => {
    expect(read("وقال الباحث إن مدير الشركة، وهو مهندس، ينفي أنه وقع العقد.")).toMatchObject([
      { cue: "قال", content: "مدير الشركة، وهو مهندس، ينفي أنه وقع العقد" },
      { cue: "نفى", content: "وقع العقد" },
    ]);
  });

  test("NOT where the verb has a speaker of its own, or goes on with و", () => {
    expect(read("وسئل إن كان العرض جديا، قال الوزير إن الوقت مبكر.")).toMatchObject([
      { cue: "قال", content: "الوقت مبكر" },
    ]);
    expect(read("وقال المدير إن العقد قديم، وأضاف أن الثمن مرتفع.")).toMatchObject([
      { content: "العقد قديم" },
      { content: "الثمن مرتفع" },
    ]);
  });
});

describe("papers in which something is said", () => {
  test("أصدرت بيانا دعت فيه إلى …", () => {
    expect(read("أصدرت نقابة المعلمين بيانا دعت فيه أعضاءها إلى مقاطعة الدوام.")).toMatchObject([
      { cue: "دعا", content: "مقاطعة الدوام" },
    ]);
  });

  test("whose they are tells whom a verb calls on, and that kinsfolk speak", () => {
    expect(read("ودعا أنصاره إلى التظاهر غدا.")).toMatchObject([
      { source: "", cue: "دعا", content: "التظاهر غدا" },
    ]);
    expect(read("وأكدت والدته سعاد حميد أن ابنها بخير.")).toMatchObject([
      { source: "والدته سعاد حميد", content: "ابنها بخير" },
    ]);
  });

  test("a name of two words behind a title, whatever else its words mean", () => {
    expect(read("كشف محافظ البلدة، إدوار حداد، عن خطة لتوسيع السوق.")).toMatchObject([
      { source: "محافظ البلدة، إدوار حداد", content: "خطة لتوسيع السوق" },
    ]);
  });

  test("عدّ, with its mark or with what it points at, is no وعد", () => {
    expect(read("وعد السفير هذه الخطوة المفاجئة بأنها تخدم الخصوم.")).toMatchObject([
      { cue: "عد", content: "هذه الخطوة المفاجئة بأنها تخدم الخصوم" },
    ]);
    expect(read("ووعد السفير الطلبة بأنه سيزورهم.")).toMatchObject([{ cue: "وعد" }]);
  });

  test("هنّأ with its hamza is no هنا", () => {
    expect(read("وهنّأ المدير العاملين بافتتاح المصنع.")).toMatchObject([{ cue: "هنأ" }]);
    expect(read("وهنا الطلبة بافتتاح المعرض.")).toEqual([]);
  });
});

describe("attribution to rules and outlets", () => {
  test("وفقا لقواعد belongs to the words", () => {
    expect(read("وأكد الناطق أن الشراء تم وفقا لقواعد المنافسة.")).toMatchObject([
      { cue: "أكد", content: "الشراء تم وفقا لقواعد المنافسة" },
    ]);
  });

  test("a paper that an outlet prints is the outlet's own", () => {
    expect(read("ووفقا لتقرير نشرته صحيفة محلية، ارتفعت الأسعار مرتين هذا العام.")).toEqual([]);
    expect(read("ووفقا لتقرير نشرته الوزارة، ارتفعت الأسعار مرتين هذا العام.")).toHaveLength(1);
  });

  test("a dateline with two names of places is no part of the words", () => {
    expect(
      read("دبي، الإمارات العربية المتحدة (CNN)-- غرقت سفينة شحن صغيرة، بحسب خفر السواحل."),
    ).toMatchObject([{ content: "غرقت سفينة شحن صغيرة" }]);
  });
});
