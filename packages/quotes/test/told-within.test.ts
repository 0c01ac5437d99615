import { describe, expect, test } from "vitest";
import { read } from "./read.ts";

describe("what another has said, within what one reports", () => {
  test("an admission behind أن", () => {
    const [, inner] = read("وقال مصدر في الشرطة إن الموقوفين اعترفوا بسرقة المستودع.");
    expect(inner).toMatchObject({ form: "position", source: "الموقوفين", cue: "اعترف" });
    expect(inner!.content).toBe("بسرقة المستودع");
  });

  test("inside the marks behind أن, with a clause", () => {
    const [, inner] = read('وأوضح القاضي أن "المتهمة أقرت خلال التحقيق بأنها باعت الوثائق".');
    expect(inner).toMatchObject({ source: "المتهمة", cue: "أقر", content: "باعت الوثائق" });
  });

  test("a worry of women, in the feminine plural", () => {
    const [, inner] = read("وأضافت الباحثة أن النساء أعربن عن خوفهن من الفيضان.");
    expect(inner).toMatchObject({ source: "النساء", cue: "أعرب" });
  });

  test("NOT what is wanted, refused or done there, nor of the speaker's own body", () => {
    expect(read("وقال الوزير إن السكان يرفضون الرحيل عن القرية.")).toHaveLength(1);
    expect(read("وقال الوزير إن بلاده تعهدت بدفع الديون.")).toHaveLength(1);
    expect(read("وقال الوزير إن الشركة تعاونت عبر مئات الموظفين.")).toHaveLength(1);
  });
});

describe("what a thing is held to be in a relative clause", () => {
  test("with بأن", () => {
    const found = read("وتصل المياه التي يصفها السكان بأنها غير صالحة للشرب مرة في الأسبوع.");
    expect(found.at(-1)).toMatchObject({ source: "السكان", cue: "وصف" });
  });

  test("with ب, and with an accusative", () => {
    const found = read("وتظاهر المئات ضد ما يصفه كثيرون بالنفوذ الأجنبي في البلاد.");
    expect(found).toMatchObject([
      { source: "كثيرون", cue: "وصف", content: "بالنفوذ الأجنبي في البلاد" },
    ]);
    expect(read("وجاءت المقاطعة واسعة، فيما يراها محللون رفضا شعبيا للقانون.")).toMatchObject([
      { source: "محللون", cue: "رأى", content: "رفضا شعبيا للقانون" },
    ]);
  });

  test("NOT a name that the speaker himself gives in passing", () => {
    expect(read('وانتقد الوزير ما وصفه بـ"الفوضى".')).toHaveLength(1);
    expect(read("وحضر من يراه مناسبا.")).toEqual([]);
  });

  test("a clause is of the verb whose speaker stands right in front of it", () => {
    expect(read("وأقر المجلس القانون الذي تقول الحكومة إنه يحمي السدود.")).toMatchObject([
      { source: "الحكومة", cue: "قال", content: "يحمي السدود" },
    ]);
  });
});

describe("nouns of what is declared, admitted and charged", () => {
  test("a commitment, whose first letters are no article", () => {
    expect(read("ومنذ إعلان الحكومة التزامها بالاتفاق، تراجعت الأسعار.")).toMatchObject([
      { source: "الحكومة", cue: "إعلان", content: "التزامها بالاتفاق" },
    ]);
  });

  test("an admission, and NOT a state that is recognised", () => {
    expect(read("وجاء ذلك بعد اعتراف الوزارة بوجود خلل في السد.")).toMatchObject([
      { source: "الوزارة", cue: "اعتراف" },
    ]);
    expect(read("وجاء ذلك بعد اعتراف الحكومة بالقدس عاصمة.")).toEqual([]);
  });

  test("a charge with its accused as a pronoun", () => {
    const found = read("وتنفي طهران اتهامات دول عربية لها بتمويل الجماعات المسلحة.");
    expect(found.at(-1)).toMatchObject({ source: "دول عربية", cue: "اتهام" });
  });

  test("a charge that is denied behind a comma", () => {
    const found = read("وصدرت مذكرة بحقه بتهمة الإساءة إلى الجيش، التي نفاها.");
    expect(found).toMatchObject([{ cue: "نفى", content: "بتهمة الإساءة إلى الجيش" }]);
  });
});

describe("two acts, and insertions", () => {
  test("a demand, and his own words behind قائلا", () => {
    expect(
      read('وطالب الزعيم الوزارة بحماية المعتصمين قائلا: "لا معنى للوعود بلا ضمان".'),
    ).toMatchObject([
      { cue: "طالب", content: "بحماية المعتصمين" },
      { cue: "قال", content: "لا معنى للوعود بلا ضمان" },
    ]);
    expect(read('ونفى الوزير الخبر مضيفا: "لا صحة لما ينشر هنا".')).toMatchObject([
      { cue: "نفى", content: "الخبر" },
      { cue: "أضاف" },
    ]);
  });

  test("NOT where the verb has no words but these", () => {
    expect(read('وسخر النائب من الفكرة قائلا: "لا أحد يصدق هذا الكلام".')).toHaveLength(1);
    expect(read('ووافق السفير على ذلك قائلا: "لا نريد أن يراه أحد".')).toHaveLength(1);
    expect(read('وخاطب القائد الجنود قائلا: "احملوا حقائبكم إلى البيت".')).toHaveLength(1);
  });

  test("another verb between commas, in front of أن", () => {
    expect(
      read("كشفت دراسة أعدها المعهد، وتنشر نتائجها في نيسان، أن المياه تتراجع."),
    ).toMatchObject([{ cue: "كشف", content: "المياه تتراجع" }]);
  });

  test("a crowd's participle behind a thing in the plural", () => {
    const found = read("وخرج الأهالي بسبب سوء الخدمات مطالبين بإصلاح الشبكة.");
    expect(found).toMatchObject([{ cue: "طالب", content: "بإصلاح الشبكة" }]);
  });
});

describe("slogans", () => {
  test("held up, and shouted against something", () => {
    expect(read('ورفع مئات الأشخاص في العاصمة شعار "لا للغلاء"، ثم تفرقوا.')).toMatchObject([
      { form: "direct", source: "مئات الأشخاص في العاصمة", content: "لا للغلاء" },
    ]);
    expect(read("وردد المحتجون هتافات منددة بالفساد.")).toMatchObject([
      { form: "position", source: "المحتجون", content: "هتافات منددة بالفساد" },
    ]);
  });

  test("NOT the motto of a feast, nor what a firm puts up", () => {
    expect(read('وأقيم المهرجان تحت شعار "الماء حياة الجميع".')).toEqual([]);
    expect(read('وترفع الدول شعار "لا تفاوض مع الخاطفين".')).toEqual([]);
    expect(read('ورفعت الشركة لافتة "مغلق للصيانة" على الباب.')).toEqual([]);
  });
});
