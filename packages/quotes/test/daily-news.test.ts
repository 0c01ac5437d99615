import { describe, expect, test } from "vitest";
import { read } from "./read.ts";

const sources = (text: string) => read(text).map(({ source }) => source);

describe("headlines", () => {
  test("a full name in front of the colon speaks, whoever he is", () => {
    for (const name of ["حسن الشويلي", "أشرف كاظم"])
      expect(read(`${name}: خروج القوات قريب`)).toMatchObject([
        { source: name, cue: ":", content: "خروج القوات قريب" },
      ]);
    expect(read("ترامب بعد لقاء الوفد: كان رائعا لكنه تأخر")).toMatchObject([{ source: "ترامب" }]);
  });

  test("NOT a plight, a clause, a newspaper, a section with its agency", () => {
    for (const line of [
      "ورطة سياسية: تعذر التصويت على قانون الموازنة",
      "الولايات المتحدة شرعت بسحب القوات: خطوة أولى بعد يوم من المحادثات",
      "نيويورك تايمز : الاتفاق يهدئ الحرب ولا يبدد المخاوف",
      '"بوليتيكن": رئيس الوزراء يحاول مقايضة القوات بالسلاح',
      "العراق: رويترز: ارتفاع أسعار النفط",
      "وساطات ما بعد الاقتراع: القوات ورقة في المساومة",
    ])
      expect(read(line)).toEqual([]);
  });

  test("two dots end what a stand is about", () => {
    expect(read("فصائل العراق تدين القصف.. والحكومة تصمت")).toMatchObject([{ content: "القصف" }]);
  });

  test("the name of the site behind a page's title is no part of it", () => {
    const site = " - شفق نيوز | آخر الأخبار العاجلة في العراق والعالم";
    expect(read(`البرلمان العراقي: الحكم لا يمس عضويتها${site}`)).toMatchObject([
      { content: "الحكم لا يمس عضويتها" },
    ]);
    expect(read(`الحكومة توافق على استقالة الوزير رغم تراجعه${site}`)).toMatchObject([
      { content: "استقالة الوزير رغم تراجعه" },
    ]);
  });

  test("counted speakers speak as one", () => {
    expect(sources("29 نائبا يحذرون الحكومة من بقاء القوات")).toEqual(["29 نائبا"]);
    expect(sources("أكثر من 100 نائب عراقي يطالبون باستقالة الوزير")).toEqual([
      "أكثر من 100 نائب عراقي",
    ]);
    expect(sources("14:10 السفارة تنفي تحليق مروحيات فوق الساحة")).toEqual(["السفارة"]);
  });

  test("the second verb has the subject of the first", () => {
    expect(sources("رئيس الوزراء يجري زيارة إلى وزارة الدفاع ويوجه بوضع خطة أمنية")).toEqual([
      "رئيس الوزراء",
    ]);
  });

  test("a verb behind another noun tells of that noun", () => {
    expect(read("وزارة العدل تحقق مع مطاعم ترفض دخول الجنود الأميركيين")).toEqual([]);
  });

  test("NOT what is asked", () => {
    expect(read("خرائط الحدود تشتعل.. ماذا كشفت الصور الجوية؟")).toEqual([]);
  });
});

describe("who speaks", () => {
  test.each([
    ["وقال كل من وزير الدفاع ووزير الداخلية إن القوات باقية.", "كل من وزير الدفاع ووزير الداخلية"],
    ["أكد مسؤولون أمنيون أكراد أنهم لن ينسحبوا.", "مسؤولون أمنيون أكراد"],
    ["ولفت عدد من المسؤولين السياسيين إلى أن الأمر انتهى.", "عدد من المسؤولين السياسيين"],
    ["وقال أحد مرشحي الحشد الشعبي إن القوات راحلة.", "أحد مرشحي الحشد الشعبي"],
    ["وكشف أحد قادة الحشد الشعبي عن أبرز بنود الخطة.", "أحد قادة الحشد الشعبي"],
    ['وتؤكد المرشحة عن "تحالف الفتح" ليلى حسن أن الفوز قريب.', 'المرشحة عن "تحالف الفتح" ليلى حسن'],
    [
      "وقال رئيس اللجنة المنتهية ولايته حسن كاظم إن القوات باقية.",
      "رئيس اللجنة المنتهية ولايته حسن كاظم",
    ],
    [
      "قالت وكالة البيئة التابعة للأمم المتحدة إن التلوث زاد.",
      "وكالة البيئة التابعة للأمم المتحدة",
    ],
    ["ومنذ خطفهم ظلت الوزارة تقول إنهم أحياء.", "الوزارة"],
  ])("%s", (text, source) => {
    expect(sources(text)).toEqual([source]);
  });

  test("a name behind the comma may end in a noun", () => {
    expect(sources("وقال المتحدث باسم وزارة الكهرباء، مصعب المدرس، إن العمل مستمر.")).toEqual([
      "المتحدث باسم وزارة الكهرباء، مصعب المدرس",
    ]);
    expect(
      sources('ونقلت الوكالة عن رئيس الأركان، الجنرال كريم رضائي، قوله: "لن نسمح بذلك أبدا".'),
    ).toEqual(["رئيس الأركان، الجنرال كريم رضائي"]);
  });

  test("where and when it was said, to whom, and what he is besides are outside", () => {
    expect(sources("واعتبرت المحكمة في قرارها أن الأمر مخالف للدستور.")).toEqual(["المحكمة"]);
    expect(sources("أعلنت القوات العراقية في العاشر من تموز استعادة المدينة.")).toEqual([
      "القوات العراقية",
    ]);
    expect(sources('ويبقى الأمر معلقا، وفق ما قال محللون لموقع "أخبار الرافدين".')).toEqual([
      "محللون",
    ]);
    expect(sources("وأضاف رئيس الاتحاد وهو مؤيد بحماس للفكرة أن القوات باقية.")).toEqual([
      "رئيس الاتحاد",
    ]);
    expect(sources("بعث السفير رسالة يدين فيها القصف الأميركي.")).toEqual(["السفير"]);
  });
});

describe("nobody speaks", () => {
  test.each([
    "غابت الزينة عن ساحات المدينة التي تحيي الذكرى الثانية لتحريرها من التنظيم.",
    "يتزعمه الوزير حسن كاظم ومعه أحزاب صغيرة، ويُتوقع أن يفوز بمقاعد كثيرة.",
    "وأظهرت الوثائق أن الخطة خصصت مبلغا نقديا بقيمة مئة مليون دولار للجماعات.",
    "وفي البلاد مليون لاجئ وحوالي 200 ألف طالب بحاجة إلى المدارس.",
    "وتغذي إيران العراق بأربعة خطوط كهربائية، وفق عقود أبرمتها بغداد معها.",
  ])("%s", (text) => {
    expect(read(text).filter(({ cue }) => cue !== "أظهر")).toEqual([]);
  });
});

describe("what is said", () => {
  test("إن of a condition belongs to the words in the marks", () => {
    expect(read('وقال الوزير: "إن لم تخرج القوات فسنقاتلها نحن".')).toMatchObject([
      { content: "إن لم تخرج القوات فسنقاتلها نحن" },
    ]);
  });

  test("يدعون with a preposition calls for something", () => {
    expect(read("خبراء يدعون لإصلاح شامل في القطاع")).toMatchObject([
      { cue: "دعا", content: "لإصلاح شامل في القطاع" },
    ]);
  });

  test("a manner of speaking in front of a quotation makes no second statement", () => {
    expect(read('ويقول كاظم حسن مستهزئا "سارعوا إلى رفع صور اللصوص الجدد".')).toHaveLength(1);
  });

  test("a closing mark too many leaves the quotation behind it whole", () => {
    const text =
      'أكد بيان الوزارة أن المياه تجري إلى الجنوب". وأضاف البيان أن "السلامة أولا وعلى السكان الابتعاد عن النهر.';
    expect(read(text)).toMatchObject([
      { source: "بيان الوزارة" },
      { source: "البيان", content: "السلامة أولا وعلى السكان الابتعاد عن النهر" },
    ]);
  });
});
