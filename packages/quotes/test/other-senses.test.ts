import { describe, expect, test } from "vitest";
import { read } from "./read.ts";

const sourcesOf = (text: string): string[] => read(text).map(({ source }) => source);
const contentOf = (text: string): string[] => read(text).map(({ content }) => content);

describe("letters of a cue with another sense", () => {
  test("تجدد is a noun in front of what happens again", () => {
    expect(read("تجدد الاشتباكات بين القبيلتين في الجنوب")).toEqual([]);
    expect(contentOf("وتجدد الحكومة رفضها للاتفاق.")).toEqual(["رفضها للاتفاق"]);
    expect(contentOf("تركيا تجدد عرض الوساطة بين جارتيها")).toEqual(["عرض الوساطة بين جارتيها"]);
  });

  test("it turned out, with words of time between", () => {
    expect(read("تبين لاحقا أن الحارس كان نائما.")).toEqual([]);
    expect(contentOf("وبين الوزير لاحقا أن الحارس كان نائما.")).toEqual(["الحارس كان نائما"]);
  });

  test("a given name in front of بن, and a club", () => {
    expect(read("وسيطر حمد بن سالم، والد الأمير، على الحكم بعد انقلاب.")).toEqual([]);
    expect(read("جدل بسبب خسارة نادي الميناء بين مشجعيه")).toEqual([]);
  });

  test("what is counted so, made harder, or gone on with", () => {
    expect(read("وأصدرت الجماعة، التي تصنف ضمن المعارضة، كتابا جديدا.")).toEqual([]);
    expect(read("ويشدد القانون العقوبة على المتهربين.")).toEqual([]);
    expect(contentOf("وشدد الوزير على الإجراءات الأمنية.")).toEqual(["الإجراءات الأمنية"]);
    expect(contentOf("وأكد الوزير أن روسيا ستواصل دعم الجيش في حربه.")).toEqual([
      "روسيا ستواصل دعم الجيش في حربه",
    ]);
  });

  test("a guest is asked to come to a place", () => {
    expect(read("ودعا الرئيس نظيره إلى البيت الأبيض.")).toEqual([]);
    expect(read("ويفكر الرئيس في دعوة الزعيم إلى البيت الأبيض لأول مرة.")).toEqual([]);
    expect(contentOf("ودعا الرئيس إلى سوريا موحدة.")).toEqual(["سوريا موحدة"]);
  });

  test("the proclamation of mourning or war is a deed", () => {
    expect(read("وأعلن الحداد في البلاد ثلاثة أيام.")).toEqual([]);
    expect(contentOf("وأعلن الوزير إنهاء الحرب.")).toEqual(["إنهاء الحرب"]);
  });

  test("a verdict, a weapon, and what somebody is", () => {
    expect(read("إدانة الممثل سامر بثلاث تهم")).toEqual([]);
    expect(read("واقترب الرجل من الدورية ملوحا بسكين.")).toEqual([]);
    expect(read("رجل يهاجم بسيارته عددا من المارة")).toEqual([]);
    expect(read("ويعد التاجر داعما رئيسيا للنظام.")).toEqual([]);
    expect(contentOf("وقال النائب إن الوقت حان، مؤيدا الاتفاق.")).toContain("الاتفاق");
  });

  test("what a place or a day sees, between marks", () => {
    expect(read('صحة الرئيس تشهد "تحسنا سريعا"')).toEqual([]);
  });
});

describe("what stands around the verb", () => {
  test("one word between marks, a medium, a thing that is spoken of", () => {
    expect(contentOf('وحذر الوزير من أنه سيكون هناك "رد" "إذا عبر النهر" أحد.')).toHaveLength(1);
    expect(
      sourcesOf("وأعلن التنظيم عبر وكالة الأنباء التابعة له مسؤوليته عن إطلاق النار."),
    ).toEqual(["التنظيم"]);
    expect(read("وعاد إلى الهجوم الكيميائي الذي اتهم النظام بشنه في الغوطة.")).toEqual([]);
    expect(read("واستغلت روسيا النتائج التي أعلن عنها المختبر لصالحها.")).toEqual([]);
  });

  test("when somebody says so", () => {
    expect(sourcesOf("فعندما تقول الحكومة إن المخازن امتلأت ننظر إلى موائدنا.")).toEqual([
      "الحكومة",
    ]);
  });
});

describe("أن that reports nothing", () => {
  test("من شأنها أن, لدرجة أن", () => {
    expect(contentOf("وقال الوزير إن الحرس نقل صواريخ من شأنها أن تهدد السفن.")).toEqual([
      "الحرس نقل صواريخ من شأنها أن تهدد السفن",
    ]);
  });
});

describe("only, and no word of anybody", () => {
  test("فحسب, وحسب", () => {
    expect(read("ولن تعصف الريح بالوزيرة فحسب فقد أقال الرئيس نائبها.")).toEqual([]);
    expect(read("ولم تعد واشنطن فرض العقوبات وحسب بل شددتها.")).toEqual([]);
  });
});

describe("words between marks behind a joined wish", () => {
  test("go on with what the speaker says of others", () => {
    expect(contentOf('وقال مسؤول إن الدولتين لن تتحركا وتريدان "المضي قدما" في الخطة.')).toEqual([
      'الدولتين لن تتحركا وتريدان "المضي قدما" في الخطة',
    ]);
    expect(contentOf('قال الوزير: "لن تتحركا وتريدان "المضي قدما" في الخطة".')).toHaveLength(1);
  });
});

describe("when it was, in front of the verb", () => {
  test("بعد يومين أعلن الأطباء أن", () => {
    expect(read("غير أنه بعد يومين أعلن الأطباء أن الرئيس يتعافى.")).toMatchObject([
      { source: "الأطباء", content: "الرئيس يتعافى" },
    ]);
  });
});
