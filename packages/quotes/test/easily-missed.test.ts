import { describe, expect, test } from "vitest";
import { read } from "./read.ts";

/** The last statement of a text. */
const last = (text: string) => read(text).at(-1);

describe("cues behind another cue", () => {
  test("a verb that begins with و, with و in front", () => {
    expect(read('نفت الشركة أنباء البيع ووصفتها بأنها "خيال كاتب".')).toMatchObject([
      { source: "الشركة", cue: "نفى", content: "أنباء البيع" },
      { kind: "understood", cue: "وصف", content: "خيال كاتب" },
    ]);
  });

  test("the pluperfect of a subject that is understood, with a noun behind it", () => {
    expect(last("وكانت قد أعلنت في مطلع أبريل بدء توزيع الوقود على المزارعين.")).toMatchObject({
      kind: "understood",
      cue: "أعلن",
      content: "بدء توزيع الوقود على المزارعين",
    });
  });

  test("a call with the one who is called on attached", () => {
    expect(last("ودعا الحكومة إلى الحوار وحذرها من التصعيد في الجنوب.")).toMatchObject({
      kind: "understood",
      cue: "حذر",
      content: "التصعيد في الجنوب",
    });
    expect(read("كان طالبه المفضل في المعهد قبل عشرين عاما.")).toEqual([]);
  });

  test("a main verb behind a relative clause whose object is a pronoun", () => {
    expect(
      last('في خطة أعلنت عنها البلدية أمس، وصف رئيس المجلس السوق القديم بأنه "قنبلة".'),
    ).toMatchObject({ source: "رئيس المجلس", cue: "وصف" });
  });

  test("a crowd's participle without a comma", () => {
    expect(last("وتجمع سكان الحي أمام المحطة مطالبين بإعادة التيار قبل المساء.")).toMatchObject({
      cue: "طالب",
      content: "بإعادة التيار قبل المساء",
    });
  });
});

describe("speakers", () => {
  test("who issue a paper, in which a stand is taken", () => {
    expect(last("وأصدرت النقابة بيانا يطالب بصرف الرواتب قبل العيد.")).toMatchObject({
      source: "النقابة",
      cue: "طالب",
      content: "بصرف الرواتب قبل العيد",
    });
  });

  test("that are states in the second half of a headline", () => {
    expect(read("مسلحون يفجرون أنبوب النفط وبغداد تتعهد بإصلاحه")).toMatchObject([
      { source: "وبغداد", cue: "تعهد", content: "بإصلاحه" },
    ]);
    expect(read("قمة الأسبوع المقبل تجمع موسكو وأنقرة وتعد بالكثير")).toEqual([]);
  });

  test("who are counted in figures, with their noun in the accusative", () => {
    expect(last("وقال 14 مسؤولا محليا، رفضوا الكشف عن أسمائهم، إن الجسر لن يفتح.")).toMatchObject({
      source: "14 مسؤولا محليا",
      content: "الجسر لن يفتح",
    });
  });

  test("that are reports", () => {
    expect(last("وأفادت تقارير بإغلاق المعبر أمام الشاحنات.")).toMatchObject({
      source: "تقارير",
      content: "بإغلاق المعبر أمام الشاحنات",
    });
  });

  test("one of whom is named between the verb and what they say", () => {
    expect(
      last("وحذر عدد من المهندسين، من بينهم مدير السد، من انهيار البوابة القديمة."),
    ).toMatchObject({ cue: "حذر", content: "انهيار البوابة القديمة" });
  });
});

describe("what is said", () => {
  test("begins without أن behind a verb that goes on and a comma", () => {
    expect(last("وأضافت، ربما يكون الهدف من الخطة كسب الوقت.")).toMatchObject({
      cue: "أضاف",
      content: "ربما يكون الهدف من الخطة كسب الوقت",
    });
  });

  test("is a question that is woven in", () => {
    expect(last("وعلق قراء على الصورة، متسائلين عمن أمر بقطع الأشجار.")).toMatchObject({
      cue: "تساءل",
      content: "عمن أمر بقطع الأشجار",
    });
  });

  test("is ذلك, where nothing else follows", () => {
    expect(last("واتهم التقرير الشركة بتلويث النهر، لكن الشركة نفت ذلك.")).toMatchObject({
      source: "الشركة",
      cue: "نفى",
      content: "ذلك",
    });
  });

  test("is thanks, an apology, a complaint that somebody offers", () => {
    expect(last("وقدم الوزير اعتذاره إلى سكان القرى عن انقطاع المياه.")).toMatchObject({
      source: "الوزير",
      content: "اعتذاره إلى سكان القرى عن انقطاع المياه",
    });
    expect(read("وقدم الوزير جوائز إلى الفائزين في السباق.")).toEqual([]);
  });

  test("stands on both sides of an attribution behind its verb", () => {
    expect(last("ويحتجز الحراس، كما تفيد تقارير، أكثر من ثلاثين عاملا في المصنع.")).toMatchObject({
      source: "تقارير",
      content: "ويحتجز الحراس … أكثر من ثلاثين عاملا في المصنع",
    });
  });

  test("is what is affirmed again", () => {
    expect(last("وأعاد الوزير التأكيد على حياد بلاده في النزاع.")).toMatchObject({
      source: "الوزير",
      content: "التأكيد على حياد بلاده في النزاع",
    });
    expect(read("وأعادت البلدية فتح الطريق الدولي.")).toEqual([]);
  });

  test("is a charge in front of a relative clause that denies it", () => {
    expect(last("ويحاكم المدير بتهم تتعلق بالفساد التي ينفيها.")).toMatchObject({
      kind: "understood",
      cue: "نفى",
      content: "بتهم تتعلق بالفساد",
    });
  });

  test("is yes or no", () => {
    expect(last('وردا على سؤال عن موعد الافتتاح، قال المدير "كلا".')).toMatchObject({
      source: "المدير",
      content: "كلا",
    });
  });

  test("is a request, a complaint, thanks that somebody comes forward with", () => {
    expect(last("وتقدمت البلدية بطلب إلى الوزارة لتوسيع المقبرة.")).toMatchObject({
      source: "البلدية",
      cue: "تقدم",
    });
    expect(read("وتقدمت القوات باتجاه القرية من جهة النهر.")).toEqual([]);
  });

  test("is what two agree to be needed", () => {
    expect(last("واتفق الوزيران على ضرورة فتح المعابر قبل الصيف.")).toMatchObject({
      source: "الوزيران",
      content: "ضرورة فتح المعابر قبل الصيف",
    });
    expect(read("واتفق الوزيران على صفقة قمح جديدة.")).toEqual([]);
  });

  test("is a promise with a deed of two letters", () => {
    expect(last("وتعهد قائد الحامية بصد أي هجوم.")).toMatchObject({ content: "بصد أي هجوم" });
  });
});

test("a line that points to another text is read behind its first words", () => {
  expect(last("للمزيد: وزير النقل: الجسر يفتح غدا أمام السيارات")).toMatchObject({
    source: "وزير النقل",
    content: "الجسر يفتح غدا أمام السيارات",
  });
});

describe("how often it was said", () => {
  test.each([
    ["والواقع أن المزارعين كثيرا ما يعلنون أن المياه لا تكفي.", "المزارعين", "المياه لا تكفي"],
    ["وغالبا ما يقول المدير إن المدرسة بحاجة إلى مقاعد.", "المدير", "المدرسة بحاجة إلى مقاعد"],
    ["وكرر أكثر من مرة أنه يريد الاستقالة.", "", "يريد الاستقالة"],
  ])("%s", (text, source, content) => {
    expect(last(text)).toMatchObject({ source, content });
  });

  test("NOT a ما of its own", () => {
    expect(read("وهذا ما يقول المدير إنه خطأ.")).toEqual([]);
  });
});
