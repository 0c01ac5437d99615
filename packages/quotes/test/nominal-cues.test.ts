import { describe, expect, test } from "vitest";
import { read } from "./read.ts";

/** The first statement of a text. */
const first = (text: string) => read(text)[0];

describe("nouns that report, with who speaks", () => {
  test("in the plural, with an adjective or a comma behind the speaker", () => {
    expect(first("أثارت تصريحات مدير الشركة بأن الأسعار سترتفع غضب التجار.")).toMatchObject({
      source: "مدير الشركة",
      cue: "تصريح",
    });
    expect(
      first("وجاء القرار رغم تحذيرات الأمم المتحدة، بأن المخيم لن يتسع للعائلات الجديدة."),
    ).toMatchObject({ source: "الأمم المتحدة", content: "المخيم لن يتسع للعائلات الجديدة" });
  });

  test("with his name between commas, and with a preposition in front", () => {
    expect(
      first("وانعقدت الجلسة بعد يوم من تأكيد وزير الموارد، سالم الجابري، بأن السد آمن."),
    ).toMatchObject({ source: "وزير الموارد، سالم الجابري", content: "السد آمن" });
    expect(first("وفوجئ الصيادون بإعلان الوزارة أن الموسم انتهى.")).toMatchObject({
      source: "الوزارة",
      content: "الموسم انتهى",
    });
  });

  test("with the speaker behind من, من جانب, من قبل", () => {
    expect(first("وحصلت المنظمة على تعهدات من دول مانحة بتمويل المستشفى عامين.")).toMatchObject({
      source: "دول مانحة",
      content: "بتمويل المستشفى عامين",
    });
    expect(read("وزار المدينة بدعوة من رئيس الجامعة لحضور المؤتمر.")).toEqual([]);
  });

  test("with the accused behind ل", () => {
    expect(first("وتوترت العلاقة بعد اتهام الحكومة للنقابة بتعطيل الموانئ.")).toMatchObject({
      source: "الحكومة",
      cue: "اتهام",
      content: "للنقابة بتعطيل الموانئ",
    });
    expect(read("وتوترت العلاقة بعد اتهام النقابة بتعطيل الموانئ.")).toEqual([]);
  });

  test("with a reason that the one who acts gives", () => {
    expect(first("أغلقت البلدية السوق القديم بحجة أن المبنى مهدد بالانهيار.")).toMatchObject({
      source: "البلدية",
      cue: "حجة",
      content: "المبنى مهدد بالانهيار",
    });
  });

  test("both the stand and the words it is taken on", () => {
    expect(read("استنكر الوزير تهديدات الحركة بإغلاق الطريق الدولي.")).toMatchObject([
      { source: "الوزير", cue: "استنكر" },
      { source: "الحركة", cue: "تهديد", content: "بإغلاق الطريق الدولي" },
    ]);
  });
});

describe("a noun with its owner, and the deed that he told", () => {
  const contents = (text: string) => read(text).map(({ content }) => content);

  test.each([
    ["خلال إعلانه القبض على خمسة مهربين في الميناء.", "القبض على خمسة مهربين في الميناء"],
    ["وجاء ذلك بعد إعلانه انسحاب حزبه من الائتلاف.", "انسحاب حزبه من الائتلاف"],
    ["ويستمر الخلاف رغم تأكيدها امتلاك أدلة كافية.", "امتلاك أدلة كافية"],
  ])("%s", (text, content) => {
    expect(contents(text)).toEqual([content]);
  });

  test("NOT what is still to come", () => {
    expect(contents("ويقترب موعد إعلانه الترشح للرئاسة.")).toEqual([]);
  });

  test("between the speaker and أن stands when and where it was said", () => {
    expect(read("ويأتي ذلك بعد إعلان وزارة الصحة قبل أيام في بيان أن اللقاح آمن.")).toMatchObject([
      { source: "وزارة الصحة", content: "اللقاح آمن" },
    ]);
  });
});
