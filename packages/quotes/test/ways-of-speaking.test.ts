import { describe, expect, test } from "vitest";
import { read } from "./read.ts";

describe("verbs that report only in company", () => {
  test.each([
    ["وألقى رئيس النقابة باللوم على إدارة المصنع.", "رئيس النقابة", "باللوم على إدارة المصنع"],
    [
      "ودق نقيب الأطباء ناقوس الخطر من نفاد الأدوية.",
      "نقيب الأطباء",
      "ناقوس الخطر من نفاد الأدوية",
    ],
    ["وأطلق نقيب الصيادلة نداء عاجلا إلى البلدية.", "نقيب الصيادلة", "نداء عاجلا إلى البلدية"],
    ["وقطع مستشار الرئيس بأن الجسر باق.", "مستشار الرئيس", "الجسر باق"],
    ["وأحاط معاون المدير الأعضاء علما بأن اللجنة أنجزت عملها.", null, "اللجنة أنجزت عملها"],
  ])("%s", (text, source, content) => {
    expect(read(text)).toMatchObject([source === null ? { content } : { source, content }]);
  });

  test.each([
    "وألقت الشرطة القبض على سارق.",
    "وقطعت البلدية الطريق أمام الشاحنات.",
    "وأطلق الحراس النار في الهواء.",
    "ولم يتوصل الطرفان إلى اتفاق.",
  ])("alone they tell a deed: %s", (text) => expect(read(text)).toEqual([]));
});

describe("words that somebody addresses", () => {
  test.each([
    ["ووجه النائب انتقادات حادة إلى البلدية.", "انتقادات حادة إلى البلدية"],
    ["ووجه النائب نداء إلى الصيادين للعودة إلى الميناء.", "نداء إلى الصيادين للعودة إلى الميناء"],
  ])("%s", (text, content) => {
    expect(read(text)).toMatchObject([{ source: "النائب", cue: "وجه", content }]);
  });

  test("not what is addressed with weapons, nor where another verb tells what the paper says", () => {
    expect(read("ووجه الجيش ضربات إلى المهربين.")).toEqual([]);
    expect(
      read("ووجه النائب نداء إلى الصيادين دعاهم فيه إلى العودة.").map(({ cue }) => cue),
    ).toEqual(["دعا"]);
  });
});

describe("what is told next", () => {
  test("behind قبل أن another stand or report of the same speaker begins", () => {
    expect(read("وأوضح المدير أن الموعد معلن، قبل أن يطالب بصرف الأجور.")).toMatchObject([
      { content: "الموعد معلن" },
      { form: "position", kind: "understood", cue: "طالب", content: "بصرف الأجور" },
    ]);
  });
});

describe("questions", () => {
  test.each([
    ["متسائلة كم مدرسة كان يمكن أن تبنى بهذا المال", "كم مدرسة كان يمكن أن تبنى بهذا المال"],
    ["متسائلة عما إذا كان الموعد قائما", "عما إذا كان الموعد قائما"],
  ])("are what is asked: %s", (asked, content) => {
    expect(read(`وقالت النائبة إن الخطة مكلفة، ${asked}.`)[1]).toMatchObject({
      cue: "تساءل",
      content,
    });
  });

  test("and what is told", () => {
    expect(read("وروى الشيخ كيف نجا الصيادون من العاصفة.")).toMatchObject([
      { source: "الشيخ", cue: "روى", content: "كيف نجا الصيادون من العاصفة" },
    ]);
  });
});

describe("somebody's view", () => {
  test.each([
    ["وفي رأي مدير الميناء، فإن الرصيف لا يكفي.", "مدير الميناء", "الرصيف لا يكفي"],
    ["وفي قراءة الباحث نديم صليبا، فإن السوق هادئة.", "الباحث نديم صليبا", "السوق هادئة"],
    ["وبرأيه، فإن السوق هادئة.", "", "السوق هادئة"],
    ["ومن وجهة نظر الحزب، فإن التسوية ناقصة.", "الحزب", "التسوية ناقصة"],
  ])("%s", (text, source, content) => {
    expect(read(text)).toMatchObject([{ form: "indirect", source, content }]);
  });

  test("not an appreciation, nor the eyes of a judge", () => {
    expect(read("وحظي المشروع بتقدير سكان الحي.")).toEqual([]);
  });
});

describe("camps that speak together", () => {
  test("make a statement each", () => {
    expect(read("وطالبت كتلة الوفاق وحركة البناء بتأجيل الجلسة.")).toMatchObject([
      { source: "كتلة الوفاق", content: "بتأجيل الجلسة" },
      { source: "وحركة البناء", content: "بتأجيل الجلسة" },
    ]);
  });

  test("also between commas", () => {
    const text = "تؤيد كتلة الوفاق، والفصائل التي علقت عملياتها، ونواب مستقلون، رحيلا كاملا.";
    expect(read(text).map(({ source }) => source)).toEqual([
      "كتلة الوفاق",
      "والفصائل التي علقت عملياتها",
      "ونواب مستقلون",
    ]);
  });

  test("not two offices of one man, nor two who say the same words", () => {
    expect(read("ودعا رئيس الوزراء وزعيم التيار الوطني إلى التهدئة.")).toHaveLength(1);
    expect(read("وقالت كتلة الوفاق وحركة البناء: «سنقاطع الجلسة المقبلة».")).toHaveLength(1);
  });
});

describe("what still is", () => {
  test("لا يزال and ما زال stand in front of a subject as كان does", () => {
    expect(read("ولا يزال الحزب يرفض تمديد المهلة.")).toMatchObject([
      { source: "الحزب", cue: "رفض", content: "تمديد المهلة" },
    ]);
  });

  test("what is not concealed is told, what is not denied is not", () => {
    expect(read("وقال الوزير إن العمل مستمر، ولم يخف قلقه من تأخر الأجور.")[1]).toMatchObject({
      cue: "أخفى",
      content: "قلقه من تأخر الأجور",
    });
    expect(read("وغادر الوزير القاعة، ولم ينف الخبر.")).toEqual([]);
  });
});

describe("words with the letters of others", () => {
  test.each([
    ["مزارعون في ناحية الأحرار يشكون انحسار النهر.", "شكا", "انحسار النهر"],
    ["وتوقعت هيئة الأنواء الجوية تجدد الأمطار.", "توقع", "تجدد الأمطار"],
  ])("%s", (text, cue, content) => expect(read(text)).toMatchObject([{ cue, content }]));
});

describe("words that are shouted or written", () => {
  test("the chants are no part of who shouts them, and no term of the reporter's", () => {
    expect(read('ردد المحتجون هتافات "لا للغلاء" في الساحة.')).toMatchObject([
      { source: "المحتجون", content: "لا للغلاء" },
    ]);
    expect(read('وخرج المئات إلى الشارع مرددين هتافات "كلا كلا للغلاء".')).toMatchObject([
      { content: "كلا كلا للغلاء" },
    ]);
  });

  test("NOT what is shouted against somebody, without its words", () => {
    expect(read("ورفع الطلبة شعارات ضد الوزير.")).toEqual([]);
  });
});

describe("words with ؤ", () => {
  test("the blame is laid on somebody, signs say nothing, officials believe aloud", () => {
    expect(read("وألقى الوزير بالمسؤولية على البلدية.")).toMatchObject([
      { source: "الوزير", content: "بالمسؤولية على البلدية" },
    ]);
    expect(read("وتشير المؤشرات إلى أن الأسعار سترتفع.")).toEqual([]);
    expect(read("ويعتقد مسؤولون في وزارة النقل أن الجسر آمن.")).toMatchObject([
      { source: "مسؤولون في وزارة النقل", content: "الجسر آمن" },
    ]);
  });

  test("NOT what people hold true in silence", () => {
    expect(read("ويعتقد السكان أن الجسر آمن.")).toEqual([]);
  });
});
