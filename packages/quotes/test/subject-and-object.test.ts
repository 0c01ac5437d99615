import { describe, expect, test } from "vitest";
import { read } from "./read.ts";

const EARLIER = "قال القائد مازن الراوي إن المهمة صعبة.";

describe("whom a verb takes, right behind its subject", () => {
  test.each([
    ["اتهمت منظمة النور الدولية الرئيس مازن الراوي بإخفاء التقرير.", "منظمة النور الدولية"],
    ["وتتهم إيران السعودية بعرقلة الاتفاق.", "إيران"],
    ["وتتهم تركيا برانتون بدعم المتمردين.", "تركيا"],
    ["ويتهم محتجون عناصر في الشرطة بضرب الطلبة.", "محتجون"],
    ["واتهم سكان مقاتلين من خارج البلدة بسرقة المنازل.", "سكان"],
    ["اتهمت أجهزة الأمن الوطنية موسكو بنشر الشائعات.", "أجهزة الأمن الوطنية"],
    ["وانتقد الطاهر مسؤولين في الوزارة.", "الطاهر"],
    ["ووصف تقرير منظمة النور قرار الوزارة بأنه متسرع.", "تقرير منظمة النور"],
    ["تباهى الرئيس فلاديمير بوتن بالأسلحة الجديدة.", "الرئيس فلاديمير بوتن"],
    ["أعلنت آمنة السالمي، مديرة المكتب، إغلاق الطريق.", "آمنة السالمي، مديرة المكتب"],
  ])("%s", (text, source) => {
    expect(read(text)[0]).toMatchObject({ source });
  });

  test("a title that tells of what kind a body is belongs to it", () => {
    expect(read("وطالب الحزب الشيوعي الحاكم الحكومة بالاستقالة.")[0]?.source).toContain("الحاكم");
  });

  test("alone behind a verb that goes on, it is whom the speaker before describes or calls on", () => {
    expect(read(`${EARLIER} كما وصفت التقارير عن المعركة بأنها مضللة.`)[1]?.source).toBe("");
    expect(
      read("دعت حكومة الإقليم إلى الحوار، وناشدت العالم بأن يساعد النازحين.")[1],
    ).toMatchObject({ source: "", antecedent: "s1" });
  });
});

describe("a subject behind the object", () => {
  test("stands right behind it, and ends what is reported", () => {
    expect(read("وأكد صحتها صحافيون من البلدة.")[0]).toMatchObject({ content: "صحتها" });
    expect(read("وتبنت الهجوم حينها حركة الفجر.")[0]).toMatchObject({ source: "حركة الفجر" });
  });

  test("NOT behind a preposition or a pause", () => {
    expect(read(`${EARLIER} وأبدى حرصه على تعزيز التعاون العملي بين البلدين.`)[1]).toMatchObject({
      source: "",
      antecedent: "s1",
    });
  });
});

describe("a subject in front of its verb", () => {
  test.each([
    [
      "وكانت الهيئة الدولية للملاحة (ملاحون) دعت شركات النقل إلى الحذر.",
      "الهيئة الدولية للملاحة (ملاحون)",
    ],
    [
      "وكان كل من وزير الدفاع ووزيرة الخارجية قد أوصيا الرئيس بالانسحاب.",
      "كل من وزير الدفاع ووزيرة الخارجية",
    ],
    [
      "يذكر أن نزار الوائلي، المدير في المنظمة، انتقد هذه الخطوة.",
      "نزار الوائلي، المدير في المنظمة",
    ],
    [
      "هذا لا يخفى على أحد، فمستشار الرئيس، نزار الوائلي، قال إن الحرب انتهت.",
      "فمستشار الرئيس، نزار الوائلي",
    ],
    ["أما الراوي، فذهب أبعد من ذلك، حيث جادل بأن الاتفاق انتهى.", "الراوي"],
    ["وصدر بيان عن مكتب الرئيس وصف القرار بأنه متسرع.", "بيان عن مكتب الرئيس"],
    ["وترددت شائعات تفيد بأن القائد غادر.", "شائعات"],
  ])("%s", (text, source) => {
    expect(read(text).at(-1)).toMatchObject({ source });
  });

  test.each([
    ["a verb that leads up to another is no speaker", "وتابع يقول: «سنعود غدا إلى الجبهة»."],
    ["nor is when it was", "وبعدها بخمسة أيام قال: «سنعود غدا إلى الجبهة»."],
  ])("%s", (_, text) => {
    expect(read(`${EARLIER} ${text}`)[1]).toMatchObject({ source: "", antecedent: "s1" });
  });
});

describe("who goes on", () => {
  test("the subject of the nearest clause, for what follows without a pause", () => {
    expect(
      read("جاء ذلك بعد أسبوع، خاصة بعدما تحدى الراوي موسكو قائلا «سنعود غدا إلى الجبهة»."),
    ).toMatchObject([{ source: "الراوي" }]);
  });

  test("who wrote the paper of which فيها speaks", () => {
    expect(
      read("المعلومات التي أوردها المسؤولون تنسف رسالة الراوي، التي قال فيها إن الحرب انتهت."),
    ).toMatchObject([{ source: "الراوي", cue: "قال" }]);
    expect(read("رغم إصدار وزير العدل تحذيرا شديدا، قال فيه إن الحرب قريبة.").at(-1)).toMatchObject(
      { source: "وزير العدل" },
    );
  });

  test("a woman's verb looks for a woman, as the verbs of the names tell", () => {
    expect(
      read("قالت ميركل إن القمة قريبة. وقال بوتين إن الموعد ثابت. وأضافت أن اللقاء مهم.")[2],
    ).toMatchObject({ source: "", antecedent: "s1" });
  });

  test("a clause is of the verb right in front of it, whose speaker may stand with another", () => {
    expect(read("ونفت بكين هذه المزاعم لكنها اعترفت بأن بعض السكان محتجزون.")).toContainEqual(
      expect.objectContaining({ cue: "اعترف", source: "بكين" }),
    );
  });
});

describe("between commas, who the speaker is", () => {
  const told = (text: string) =>
    read(text).map(({ source, content }) => `${source}: ${content}`)[0];

  test.each([
    [
      "اقترحت إدارة الرئيس السوداني، عمر البشير، على رئيس الوزراء، سعد فلاح، إمكانية قيام لجنة مشتركة.",
      "إدارة الرئيس السوداني، عمر البشير: إمكانية قيام لجنة مشتركة",
    ],
    [
      "أعلن مازن المالكي، الفائز بالجائزة الأولى، تشكيل فريق جديد.",
      "مازن المالكي، الفائز بالجائزة الأولى: تشكيل فريق جديد",
    ],
    [
      "اتهم العقيد مازن المالكي، المتحدث باسم القوات التي تحرس الميناء، المتمردين بتهريب السلاح.",
      "العقيد مازن المالكي، المتحدث باسم القوات التي تحرس الميناء: المتمردين بتهريب السلاح",
    ],
    [
      'وتصف شركة "النسيم" نفسها بأنها أكبر ناقل في البلاد.',
      'شركة "النسيم": نفسها بأنها أكبر ناقل في البلاد',
    ],
    [
      "واجتمع الوزير بالمراقبين، داعيا المفوضية العليا للانتخابات إلى حفظ الصناديق.",
      "الوزير: حفظ الصناديق",
    ],
  ])("%s", (text, statement) => {
    expect(told(text)).toBe(statement);
  });

  test("NOT what is asked for behind a title", () => {
    expect(told("ودعا النائب للحوار الوطني إلى حين انتهاء الأزمة.")).toBe(
      "النائب: للحوار الوطني إلى حين انتهاء الأزمة",
    );
  });
});

describe("a deed with the verb's ب inside the marks", () => {
  test("is what is threatened or demanded, and no name", () => {
    expect(read('هدد الوزير "بملاحقة" المهربين في الجبال.')).toMatchObject([
      { source: "الوزير", content: '"بملاحقة" المهربين في الجبال' },
    ]);
    expect(read('وطالب النائب "بمحاسبة" المقصرين.')).toMatchObject([{ source: "النائب" }]);
  });

  test("NOT a name in marks", () => {
    expect(read('وطالب حزب "البناء" بفتح الطريق.')).toMatchObject([
      { source: 'حزب "البناء"', content: "بفتح الطريق" },
    ]);
  });
});
