import { describe, expect, test } from "vitest";
import { read } from "./read.ts";

const all = (text: string): string[] =>
  read(text).map(({ source, content }) => `${source}: ${content}`);

describe("a medium that passes on what somebody says", () => {
  test.each([
    [
      "ونقلت الوكالة عن مسؤولين في البلدية تأكيدهم مقتل عاملين في الحريق.",
      "مسؤولين في البلدية: مقتل عاملين في الحريق",
    ],
    ["ونقلت القناة عن الوزير نفيه وجود خلاف داخل الحكومة.", "الوزير: وجود خلاف داخل الحكومة"],
    ["ونسبت صحيفة المدى لعادل الجبوري القول إن المصنع سيغلق.", "لعادل الجبوري: المصنع سيغلق"],
    [
      "واحترق المخزن ليلا، حسب ما نقلت وكالة رويترز عن مصادر طبية.",
      "مصادر طبية: واحترق المخزن ليلا",
    ],
    [
      "واحترق المخزن ليلا، حسبما نقلت قناة السومرية عن قائد شرطة المحافظة.",
      "قائد شرطة المحافظة: واحترق المخزن ليلا",
    ],
  ])("%s", (text, statement) => {
    expect(all(text)).toEqual([statement]);
  });

  test.each([
    "وأوضح مراسلنا أن الطريق أغلق ليلا.",
    "وأكدت موفدتنا سلمى إغلاق الطريق الدولي.",
    "وذكر مراسلونا أن الطريق أغلق ليلا.",
    'ووفقا لما جاء في الخبر: "يحتفل الدكتور خالد مساء اليوم بزواج ابنه".',
  ])("NOT what it tells itself: %s", (text) => {
    expect(all(text)).toEqual([]);
  });
});

describe("an agency that does more than tell news", () => {
  test("is meant by its noun alone, until a news agency is named", () => {
    const known = "قالت وكالة البيئة إن النهر ملوث. ";
    expect(all(`${known}وأضافت الوكالة أن المصنع سيغلق.`)).toEqual([
      "وكالة البيئة: النهر ملوث",
      "الوكالة: المصنع سيغلق",
    ]);
    const passed = "ونقلت وكالة رويترز عن شهود أن المكان مغلق. ";
    expect(all(`${known}${passed}وأضافت الوكالة أن المصنع سيغلق.`)).toHaveLength(2);
  });
});

test("بحسب and a family name end in front of the words quoted", () => {
  expect(all("وبحسب برويزي «أخطأت الصواريخ مقر الاجتماع».")).toEqual([
    "برويزي: أخطأت الصواريخ مقر الاجتماع",
  ]);
});

describe("an attribution behind the words, with its speaker understood", () => {
  test("he who acts in the clause, where the verb agrees", () => {
    expect(all("وكان المتظاهرون غاضبين من رفع الأسعار، بحسب ما قالوا.")).toEqual([
      "المتظاهرون: وكان المتظاهرون غاضبين من رفع الأسعار",
    ]);
  });

  test("else the speaker before", () => {
    expect(
      read("قالت المعلمة سلمى إنها تحب القراءة. ولم تستطع السفر بعد أن كبرت كما تقول."),
    ).toMatchObject([{}, { kind: "understood", antecedent: "s1", cue: "قال" }]);
  });

  test("with where it was said behind the verb", () => {
    expect(
      read("إلا أنها انضمت إلى التحالف لأنه متنوع حسبما قالت على حسابها في فيسبوك.")[0]?.content,
    ).toBe("انضمت إلى التحالف لأنه متنوع");
  });

  test.each([
    "وجرى العمل في المشروع وفقا لما هو مخطط له.",
    "وتوزع المناصب بين الأحزاب وفقا للمحاصصة الطائفية.",
  ])("NOT a manner: %s", (text) => {
    expect(all(text)).toEqual([]);
  });
});

describe("a paper and who brought it out, between the verb and أن", () => {
  test.each([
    ["وذكر تقرير أصدرته الأمم المتحدة أن المخيم مكتظ.", "تقرير أصدرته الأمم المتحدة: المخيم مكتظ"],
    ["وأظهرت دراسة أعدتها الجامعة أن الأسعار ارتفعت.", "دراسة أعدتها الجامعة: الأسعار ارتفعت"],
    ["وذكر بيان صدر عن الوزارة أن الأسعار ارتفعت.", "بيان صدر عن الوزارة: الأسعار ارتفعت"],
  ])("%s", (text, statement) => {
    expect(all(text)).toEqual([statement]);
  });
});

describe("demands as nouns", () => {
  test.each([
    ["بعد مطالبة الوزير للشركات بتسليم الأرض.", "الوزير: بتسليم الأرض"],
    ["واستجابت البلدية لمطالب السكان بتحسين الخدمات في الحي.", "السكان: بتحسين الخدمات في الحي"],
    ["وهذا لا يفي بمطلب النقابة بصرف الرواتب.", "النقابة: بصرف الرواتب"],
  ])("%s", (text, statement) => {
    expect(all(text)).toEqual([statement]);
  });

  test.each([
    "مطالب برلمانية بترجمة الأرقام لواقع ملموس",
    "ورفضت الشركة مطلب النقابات، بحجة أن الميزانية لا تكفي.",
  ])("NOT what kind of demands they are, nor a reason behind them: %s", (text) => {
    expect(read(text).filter(({ cue }) => cue === "مطالبة")).toEqual([]);
  });

  test.each([
    ["ولم يتردد النائب في التنديد بالهجوم على السوق.", "النائب: بالهجوم على السوق"],
    ["وبادر الوزير بالإعلان عن هدنة في المدينة.", "الوزير: هدنة في المدينة"],
  ])("behind a verb that only tells how somebody set about speaking: %s", (text, statement) => {
    expect(all(text)).toEqual([statement]);
  });

  test("a deed announced, behind the name of the one who announces it", () => {
    expect(all("ورافق ذلك إعلان رئيس الوزراء سالم الجابري رصد أموال للمدينة.")).toEqual([
      "رئيس الوزراء سالم الجابري: رصد أموال للمدينة",
    ]);
  });
});
