import { describe, expect, test } from "vitest";
import { read } from "./read.ts";

/** Cue and content of each statement. */
const told = (text: string) => read(text).map(({ cue, content }) => [cue, content]);

describe("an occasion is taken to say something", () => {
  test("by a noun or a verb, which ends what was told before", () => {
    expect(
      told("وقال السفير إن المهمة صعبة، منتهزا الفرصة للمطالبة بصرف الرواتب المتأخرة."),
    ).toEqual([
      ["قال", "المهمة صعبة"],
      ["طالب", "بصرف الرواتب المتأخرة"],
    ]);
    expect(
      told("وأعلن المدير تسليم آخر دفعة، مغتنما المناسبة ليطمئن الأهالي إلى أن الماء نظيف."),
    ).toEqual([
      ["أعلن", "تسليم آخر دفعة"],
      ["طمأن", "الماء نظيف"],
    ]);
    expect(told("انتهز اللصوص الفرصة لسرقة المخزن.")).toEqual([]);
  });

  test("not missed, and nothing but a welcome", () => {
    expect(told("ولم يفت النائب التذكير بأن المخصصات قليلة.")).toEqual([
      ["تذكير", "المخصصات قليلة"],
    ]);
    expect(told("واقتصر بيان البعثة على الترحيب باكتمال الاستعدادات.")).toEqual([
      ["ترحيب", "باكتمال الاستعدادات"],
    ]);
    expect(told("واقتصر الاحتفال على رفع العلم.")).toEqual([]);
  });

  test("saying only, with an aside between commas", () => {
    expect(told("واكتفى المتحدث بالقول، ردا على سؤال الصحفيين، إن جميع العمال بخير.")).toEqual([
      ["قول", "جميع العمال بخير"],
    ]);
  });

  test("an answer ends what was asked", () => {
    expect(
      told("واستفسر المستشار عن مصير الجسرين، فكان جواب المدير كريم الجابري أن نقلهما شأن اللجنة."),
    ).toEqual([
      ["استفسر", "مصير الجسرين"],
      ["جواب", "نقلهما شأن اللجنة"],
    ]);
  });
});

describe("verbs with what they take", () => {
  test("somebody is reproached with something", () => {
    expect(told("وأخذ النائب على الحكومة أنها لم تسمع أحدا.")).toEqual([["أخذ", "لم تسمع أحدا"]]);
    expect(told("وعاب النائب على الوزارة أنها «تنام نصف النهار».")).toEqual([
      ["عاب", "تنام نصف النهار"],
    ]);
    expect(told("وأخذ الوزير على عاتقه أن يبني المدرسة.")).toEqual([]);
    expect(told("وأخذ الجنود السلاح من المخزن وعادوا على الطريق نفسه.")).toEqual([]);
  });

  test("a decision is contested, and nobody stabbed", () => {
    expect(told("طعنت كتلة الوفاء في نتائج التصويت.")).toEqual([["طعن", "نتائج التصويت"]]);
    expect(told("طعن رجل شرطيا بسكين في الظهر.")).toEqual([]);
  });

  test("whom one asks is no part of what is asked", () => {
    expect(told("وترجو الوزارة المواطنين عدم الالتفات إلى الشائعات.")).toEqual([
      ["رجا", "عدم الالتفات إلى الشائعات"],
    ]);
    expect(told("ناشدت الكنيسة أصحاب القرار الإصغاء إلى مطالب الشباب.")).toEqual([
      ["ناشد", "الإصغاء إلى مطالب الشباب"],
    ]);
    expect(told("ودعا أمينها العام أنصاره إلى إبقاء الطريق مفتوحا.")).toEqual([
      ["دعا", "إبقاء الطريق مفتوحا"],
    ]);
  });

  test("the listener in front of إلى أن", () => {
    expect(told("وطمأن المحافظ السكان إلى أن المياه صالحة.")).toEqual([["طمأن", "المياه صالحة"]]);
    expect(told("وطمأن المحافظ السكان.")).toEqual([]);
  });

  test("holding something to be, as a participle", () => {
    expect(told("وأوضح المستشار أن العمل انتهى، وعادا خلو القاعدة «نصرا كبيرا للجميع».")).toEqual([
      ["أوضح", "العمل انتهى"],
      ["عد", "خلو القاعدة «نصرا كبيرا للجميع»"],
    ]);
    expect(told("ثم عادا إلى المدينة مساء.")).toEqual([]);
  });

  test("likening, where the verb is written with its shadda", () => {
    expect(told("فقد شبّه المتحدث باسم الحركة ما حدث بـ«تبديل القمصان في الملعب».")).toEqual([
      ["شبه", "ما حدث بـ«تبديل القمصان في الملعب»"],
    ]);
    expect(told("في شبه الجزيرة قرى كثيرة.")).toEqual([]);
  });

  test("a deed with the letters of a preposition", () => {
    expect(told("اقترح نواب إضافة فقرة إلى النص.")).toEqual([["اقترح", "إضافة فقرة إلى النص"]]);
    expect(told("طلب الوزير إضافة إلى ذلك سيارة.")).not.toContainEqual([
      "طلب",
      "إضافة إلى ذلك سيارة",
    ]);
  });

  test("a cause of what stood before", () => {
    expect(told("وتأخر الافتتاح، في إجراء عزاه المدير إلى انشغال العمال بالعيد.")).toEqual([
      ["عزا", "انشغال العمال بالعيد"],
    ]);
  });

  test("a right, and not against whom", () => {
    expect(told("الكتلة تمسكت بحق النازحين في العودة.")).toEqual([
      ["تمسك", "بحق النازحين في العودة"],
    ]);
    expect(told("وأعلنت المحكمة صدور الحكم بحق المتهم.")).not.toContainEqual([
      "أعلن",
      "بحق المتهم",
    ]);
  });

  test("a promise with its pronoun and the speaker behind it", () => {
    expect(told("وتظلم نواب من تأخير المادة، ووعدهم رئيس المجلس بإدراجها يوم السبت.")).toEqual([
      ["تظلم", "تأخير المادة"],
      ["وعد", "بإدراجها يوم السبت"],
    ]);
  });

  test("what somebody feels is passed on", () => {
    expect(told("وتنقل الصحيفة عن طبيبة في المستشفى خشيتها من إغلاق الطريق.")).toEqual([
      ["نقل", "خشيتها من إغلاق الطريق"],
    ]);
  });
});

describe("who speaks, and when", () => {
  test("somebody described by a verb", () => {
    expect(read("وتباهت عجوز تحمل صورة ابنها بأنها مشت ليلتين.")).toMatchObject([
      { cue: "تباهى", content: "مشت ليلتين" },
    ]);
    expect(read("شكا رجال شرطة تجمعوا أمام المديرية من تأخر رواتبهم.")).toMatchObject([
      { source: "رجال شرطة", content: "تأخر رواتبهم" },
    ]);
  });

  test("meanwhile, and in the evening", () => {
    expect(read("وبالتزامن أكدت كتلة الوفاء أن القرار نافذ.")).toMatchObject([
      { source: "كتلة الوفاء", content: "القرار نافذ" },
    ]);
    expect(read("ومساء أمس طالب الأمين العام بتنفيذ القرار.")).toMatchObject([
      { source: "الأمين العام", content: "بتنفيذ القرار" },
    ]);
  });

  test("of what month it is not told", () => {
    expect(told("وكانت الهيئة قدرت مطلع الشهر عدد الجرحى بخمسين.")).toEqual([
      ["قدر", "عدد الجرحى بخمسين"],
    ]);
  });

  test("somebody who talks on condition that his name is withheld", () => {
    expect(
      read("أبلغ مسؤول في الوزارة، تحدث شرط عدم الكشف عن هويته، الوكالة بأن البقاء ضرورة."),
    ).toMatchObject([{ source: "مسؤول في الوزارة", cue: "أبلغ", content: "البقاء ضرورة" }]);
  });

  test("a body of the town of Babil", () => {
    expect(read("ذكرت شرطة محافظة بابل أن قنبلة قتلت اثنين.")).toMatchObject([
      { source: "شرطة محافظة بابل" },
    ]);
  });
});

describe("no statements", () => {
  test("a guest is asked to a meal", () => {
    expect(told("ودعا السفير الصحفيين إلى مأدبة في المدينة.")).toEqual([]);
    expect(told("ودعا السفير الصحفيين إلى الحذر.")).toEqual([["دعا", "الحذر"]]);
  });

  test("a student, and a word that comes again", () => {
    expect(told("وهو طالب هندسة نازح من الجنوب.")).toEqual([]);
    expect(told("ويكرر المدير في كل جملة كلمة «الدستور».")).toEqual([]);
  });
});
