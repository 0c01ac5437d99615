import { describe, expect, test } from "vitest";
import { read } from "./read.ts";

const EARLIER = "قال القائد مازن الراوي إن المهمة صعبة.";

/** What the second statement of a text says, whose first is the commander's. */
function second(text: string): ReturnType<typeof read>[number] | undefined {
  return read(`${EARLIER} ${text}`)[1];
}

describe("where and how something was said is no speaker", () => {
  test.each([
    ["وأشار في هذا الصدد إلى أن الجسر مغلق."],
    ["وأوضح في مقابلة لـABC أن الجسر مغلق."],
    ["وأضاف بحسب نص للكلمة نشرها الموقع الرسمي أن الجسر مغلق."],
    ["وأكد في موقعه وعلى صفحتها الرسمية أن الجسر مغلق."],
    ["وأضاف خلال ندوة مع سفراء أربع دول من الشمال أن الجسر مغلق."],
    ["وصرح لوكالة أنباء سومر بأن الجسر مغلق."],
    ["وقال لشبكة سي بي إس إن الجسر مغلق."],
    ["وقال لأحمدي إن الجسر مغلق."],
    ["وأضاف قوله: «الجسر مغلق منذ يومين بأمر منا»."],
  ])("%s", (text) => {
    expect(second(text)).toMatchObject({ source: "", antecedent: "s1" });
  });

  test("قائلة behind a verb of saying, as قائلا", () => {
    expect(read("قالت الوزيرة إن المعبر مغلق. وتابعت قائلة: «سنفتحه غدا».")).toMatchObject([
      { source: "الوزيرة" },
      { source: "", antecedent: "s1", cue: "تابع" },
    ]);
  });

  test("a likeness in the accusative", () => {
    expect(second("واستشهد مقارنا بما جرى في البصرة.")?.source).not.toBe("مقارنا");
  });

  test("who speaks on condition that he is not named", () => {
    expect(read("وقال مسؤول في الوزارة، تحدث شريطة عدم نشر اسمه، إن الجسر مغلق.")).toMatchObject([
      { source: "مسؤول في الوزارة" },
    ]);
  });

  test("NOT a name with ل of its own, and the speaker behind the outlet", () => {
    expect(second("وقال لافروف إن الجسر مغلق.")?.source).toBe("لافروف");
    expect(second("وقال لشبكة سي إن إن الوزير إن الجسر مغلق.")?.source).toBe("الوزير");
  });
});

describe("whom a verb speaks of or to is no speaker", () => {
  test("behind a verb whose subject is the pronoun in front of it", () => {
    expect(second("لكنه طالب إيران باحترام الحدود.")).toMatchObject({
      source: "",
      antecedent: "s1",
    });
    expect(second("إلا أنه أكد قبل لقائه زعماء الدول الأعضاء أن الجسر مغلق.")).toMatchObject({
      source: "",
    });
  });

  test("NOT where pronoun and verb do not agree", () => {
    expect(
      read("وقال إنه أكدت الوزارة أن الجسر مغلق.").some(({ source }) => source === "الوزارة"),
    ).toBe(true);
  });

  test("a feminine body behind a masculine verb", () => {
    expect(second("ودعا الولايات المتحدة إلى سحب مدربيها.")?.source).toBe("");
    expect(second("بعد أن دعا الدول المجاورة إلى إغلاق الحدود.")?.source).not.toBe(
      "الدول المجاورة",
    );
  });

  test("NOT a country that is masculine", () => {
    expect(second("ورفض العراق سحب المدربين.")?.source).toBe("العراق");
  });

  test("who is described, alone behind his verb", () => {
    expect(second("كما وصف دهقان بأنه «عدو للجميع».")).toMatchObject({
      source: "",
      content: expect.stringContaining("دهقان"),
    });
  });

  test("whom the speaker calls by words in marks", () => {
    expect(read('نددت الوزارة بالهجوم وطالبت "القوات المعتدية" بالانسحاب.')[1]).toMatchObject({
      source: "",
    });
  });

  test("whom somebody asks or warns, told by a noun of means", () => {
    expect(
      read("رد النائب سعد الهيتي، بمطالبة الشركة الكندية بتعويضات كبيرة.")[0]?.source,
    ).not.toBe("الشركة الكندية");
  });

  test("who is joined to the one addressed", () => {
    const found = read(
      "وطالب البيان المجتمع الدولي والأمم المتحدة بالضغط على الطرفين، لافتا إلى إغلاق المعبر.",
    );
    expect(found.some(({ source }) => source.includes("الأمم"))).toBe(false);
  });
});

describe("subjects that are no title", () => {
  test.each([
    ["وتنفي وحدات حماية الجسر وجود اتفاق.", "وحدات حماية الجسر"],
    ["كما دان ساسة أكراد سابقون الضربة.", "ساسة أكراد سابقون"],
    ["وتؤكد تقارير أمنية أن الجسر مغلق.", "تقارير أمنية"],
    ["وكشفت التحقيقات، التي أجرتها الشرطة، أن الجسر مغلق.", "التحقيقات"],
    ["أدانت كل من دمشق وروسيا وإيران الضربة الجوية.", "كل من دمشق وروسيا وإيران"],
    ["ذكر أكثر من مصدر أن الجسر مغلق.", "أكثر من مصدر"],
    ["وأعلنت الكتيبة العاشرة انضمامها إلى الجيش.", "الكتيبة العاشرة"],
    ["وقالت ماي إن الجسر مغلق.", "ماي"],
    ["وأعلن الإنتربول الكندي القبض على تاجر سلاح.", "الإنتربول الكندي"],
    [
      "دعا الرئيس الروسي ورئيسة الوزراء البريطانية إلى وقف النار.",
      "الرئيس الروسي ورئيسة الوزراء البريطانية",
    ],
  ])("%s", (text, source) => {
    expect(read(text)[0]?.source).toBe(source);
  });

  test("NOT ماي as a month, nor كل من behind a joined verb that thanks", () => {
    expect(second("وقال في ماي إن الجسر مغلق.")?.source).toBe("");
    expect(second("وشكر كل من فرنسا وكندا.")?.source ?? "").toBe("");
  });
});
