import { describe, expect, test } from "vitest";
import { read } from "./read.ts";

describe("words that follow their speaker without أن and without marks", () => {
  test("قال with a negation behind the speaker", () => {
    expect(read("وقال المدير لا حاجة إلى عمال جدد في المصنع.")).toMatchObject([
      { source: "المدير", content: "لا حاجة إلى عمال جدد في المصنع" },
    ]);
  });

  test("NOT مصدر لم يذكر اسمه", () => {
    expect(read("وقال ضابط لم يذكر اسمه إن العملية انتهت.")).toMatchObject([
      { content: "العملية انتهت" },
    ]);
  });
});

describe("forms of a report that are rarely seen", () => {
  test("لتضيف goes on with what was said", () => {
    expect(
      read('قالت الباحثة إن السوق هادئة. لتضيف "لكن الأسعار سترتفع في الخريف".'),
    ).toMatchObject([
      { content: "السوق هادئة" },
      { cue: "أضاف", content: "لكن الأسعار سترتفع في الخريف" },
    ]);
  });

  test("one word that is a verb between marks", () => {
    expect(read('وقال المدرب "سنفوز".')).toMatchObject([{ content: "سنفوز" }]);
    expect(read('وتوجه المدرب إلى "ويمبلي".')).toEqual([]);
  });

  test("ووصفها بأنها, not حد وصفه", () => {
    expect(read("وزار المحافظ المدرسة، وأشاد بموقعها، ووصفها بأنها نموذج للجميع.")).toMatchObject([
      { cue: "أشاد" },
      { cue: "وصف", content: "نموذج للجميع" },
    ]);
    expect(read("ورغم وصفه بالخطر، بقي الجسر مفتوحا.")).toEqual([]);
  });

  test("في القول إن", () => {
    expect(read("ولا يتردد النائب في القول إن الخطة فشلت.")).toMatchObject([
      { content: "الخطة فشلت" },
    ]);
  });

  test("a Korean name in كي", () => {
    expect(read("وقال الوزير كيم كي سونغ إن القمة ستعقد.")).toMatchObject([
      { source: "الوزير كيم كي سونغ" },
    ]);
  });

  test("وسائل إعلام أجنبية عن: who passes the words on has an adjective", () => {
    expect(read("ونقلت وسائل إعلام أجنبية عن المدرب قوله إن الموسم طويل.")).toMatchObject([
      { source: "المدرب", content: "الموسم طويل" },
    ]);
  });
});
