import { describe, expect, test } from "vitest";
import { read } from "./read.ts";

const sourcesOf = (text: string): string[] => read(text).map(({ source }) => source);

describe("what stands beside the speaker in the label of a headline", () => {
  test("a listener, a medium, a place, an occasion or a topic is no part of him", () => {
    for (const beside of [
      "للعربية",
      "لوزير الري",
      "للحكومة",
      "من أربيل",
      "في ذكرى التأسيس",
      "في أول تعليق",
    ])
      expect(sourcesOf(`النائب سامر الدليمي ${beside}: لن نوقع على شيء قبل الصيف`)).toEqual([
        "النائب سامر الدليمي",
      ]);
    expect(sourcesOf("وزير الري للرئيس المصري: لن نغلق السد")).toEqual(["وزير الري"]);
    expect(sourcesOf('رئيس المالديف لخبير أممي: "ارحل"')).toEqual(["رئيس المالديف"]);
    expect(sourcesOf("الخارجية الإيرانية عن الهدنة: لن نقبل بالشروط")).toEqual([
      "الخارجية الإيرانية",
    ]);
  });

  test("NOT what his title goes on with", () => {
    for (const title of ["المستشار المالي للحكومة", "مصدر أمني من أربيل", "نائب من البصرة"])
      expect(sourcesOf(`${title}: لن نوقع على شيء قبل الصيف`)).toEqual([title]);
  });

  test("the speaker stands in the last part, whatever is told in front", () => {
    expect(sourcesOf("مغردا عن الحرب.. ترمب: لن نبقى في سوريا")).toEqual(["ترمب"]);
  });

  test("a letter in front of the brackets tells to whom he speaks, and begins no dateline", () => {
    expect(sourcesOf("النائب سامر الدليمي لـ(واع): لن نقبل بالتأجيل")).toEqual([
      "النائب سامر الدليمي",
    ]);
  });
});

describe("a participle in the label", () => {
  test("belongs to the name in front of it", () => {
    expect(read("المالكي محذرا: لن نقبل بالتأجيل")).toMatchObject([
      { source: "المالكي", content: "لن نقبل بالتأجيل" },
    ]);
    expect(read('روحاني متحدثا عن نظيره: "تاجر لا خبرة له"')).toMatchObject([
      { source: "روحاني", form: "direct", content: "تاجر لا خبرة له" },
    ]);
  });

  test("NOT in a later paragraph, where he goes on who spoke before", () => {
    expect(read("وقال الوزير إن السد آمن.\nمحذرا: لن نقبل بالتأجيل")[1]?.source).toBe("");
  });
});

describe("somebody acts, and words follow behind a colon", () => {
  test("they are his where only a speaker says them", () => {
    expect(read("وزير الصحة يستقيل من منصبه: لم أعد أحتمل")).toMatchObject([
      { source: "وزير الصحة", cue: ":", content: "لم أعد أحتمل" },
    ]);
  });

  test("NOT where news follows", () => {
    expect(read("الرئيس يزور البصرة: مشاريع متوقفة منذ سنوات")).toEqual([]);
  });

  test("a short quotation is told by the verb with its object", () => {
    expect(read('النائب سامر الدليمي يحذر من الحرب: "الاتفاق خطوة مهمة"')).toMatchObject([
      { form: "direct", content: "الاتفاق خطوة مهمة" },
    ]);
  });
});

describe("labels that nobody speaks from", () => {
  test("a country in a pointer to another text, or with the paper's question", () => {
    expect(read("للمزيد: سوريا: الرئيس عازم على توسيع الحملة شمالا")).toEqual([]);
    expect(read("تركيا: ما سبب استمرار حالة الطوارئ؟")).toEqual([]);
    expect(sourcesOf("سوريا: لن نقبل بالشروط")).toEqual(["سوريا"]);
  });

  test("a topic, and who is portrayed", () => {
    expect(read("الأزمة بين تركيا وأمريكا: أردوغان يرفع الرسوم على السيارات")).toEqual([]);
    expect(read("سامر بولتون: الصقر الذي يريد قصف الجيران")).toEqual([]);
  });

  test("a label of the paper in front of the speaker", () => {
    for (const label of ["فيديو: ", "خاص | ", "عاجل: "])
      expect(sourcesOf(`${label}النائب سامر الدليمي: لن نوقع على شيء`)).toEqual([
        "النائب سامر الدليمي",
      ]);
  });
});

describe("a call with ل", () => {
  test("for a deed of two letters, or for talks", () => {
    for (const call of ["لحل الأزمة", "لمحادثات بشأن السد", "لحسم الملف"])
      expect(read(`دعا الوزير ${call}.`)).toMatchObject([{ source: "الوزير", content: call }]);
  });

  test("NOT a word with its own ل", () => {
    expect(read("دعا الوزير لجنة السدود إلى الاجتماع.")).toMatchObject([{ content: "الاجتماع" }]);
  });
});
