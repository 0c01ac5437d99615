import { describe, expect, test } from "vitest";
import { read } from "./read.ts";

describe("kinds of sources", () => {
  test.each([
    ["named", "قال رئيس الوزراء محمد الساعدي إن الاتفاق قائم.", "رئيس الوزراء محمد الساعدي"],
    ["body", "قالت وزارة الخارجية إن الاتفاق قائم.", "وزارة الخارجية"],
    ["role", "قال المتحدث إن الاتفاق قائم.", "المتحدث"],
    ["unnamed", "قال مصدر أمني إن الاتفاق قائم.", "مصدر أمني"],
    ["collective", "قال نواب إن الاتفاق قائم.", "نواب"],
  ])("%s: %s", (kind, text, source) => {
    expect(read(text)).toMatchObject([{ kind, source }]);
  });

  test("pronoun: a span, and the speaker it stands for", () => {
    expect(read("قال القائد مازن الراوي إن المهمة صعبة. وهو يؤكد أن رجاله جاهزون.")).toMatchObject([
      { kind: "named" },
      { kind: "pronoun", antecedent: "s1" },
    ]);
  });

  test("understood: no span, inherited", () => {
    expect(read("قال القائد مازن الراوي إن المهمة صعبة. وأوضح أن رجاله جاهزون.")).toMatchObject([
      { antecedent: null },
      { kind: "understood", source: "", antecedent: "s1" },
    ]);
  });

  test("a bare role stands for the earlier speaker who holds it", () => {
    expect(
      read("قال المتحدث باسم الجيش سعد العامري إن الطريق آمن. وأضاف المتحدث أن الدوريات مستمرة."),
    ).toMatchObject([{ kind: "named" }, { kind: "role", source: "المتحدث", antecedent: "s1" }]);
  });

  test("apposition and a clause about the speaker belong to the phrase, the words do not", () => {
    expect(read("قال النائب عن كتلة الوفاء سلمان الدليمي إن القانون واضح.")).toMatchObject([
      { source: "النائب عن كتلة الوفاء سلمان الدليمي", content: "القانون واضح" },
    ]);
  });
});

describe("names that are other words elsewhere", () => {
  test("a verb right behind the verb of saying", () => {
    expect(read("وأكد ينس ستولتنبرغ أن الحلف باق.")).toMatchObject([{ source: "ينس ستولتنبرغ" }]);
    expect(read("وقال بات رايدر إن الأمر انتهى.")).toMatchObject([{ source: "بات رايدر" }]);
  });

  test("NOT a verb of what is said", () => {
    expect(read("وأكد بات واضحا أن الأمر انتهى.")).not.toMatchObject([{ source: "بات واضحا" }]);
  });

  test("behind a title and its body, a preposition, a particle", () => {
    expect(read("وشدد الأمين العام للحلف ينس ستولتنبرغ على أن المهمة مستمرة.")).toMatchObject([
      { source: "الأمين العام للحلف ينس ستولتنبرغ" },
    ]);
    expect(read("وأكدت السفيرة لدى بغداد ألينا رومانوسكي أن الدعم باق.")).toMatchObject([
      { source: "السفيرة لدى بغداد ألينا رومانوسكي" },
    ]);
    expect(read("وأكدت الوزيرة أورسولا فون دير لاين أن الدعم باق.")).toMatchObject([
      { source: "الوزيرة أورسولا فون دير لاين" },
    ]);
  });

  test.each([
    ["a noun", "وأكد الصدر أن القوات باقية.", "الصدر"],
    ["a noun before what he rejects", "وأكد الحكيم رفضه بقاء القوات.", "الحكيم"],
    ["with ب, before أن", "وأكد باول أن القوات باقية.", "باول"],
    ["with ب, before what is demanded", "وطالب بلينكن برحيل القوات.", "بلينكن"],
    ["without what is his", "وأكد رئيسي رفضه بقاء القوات.", "رئيسي"],
  ])("%s as a family name", (_what, text, source) => {
    expect(read(text)[0]).toMatchObject({ source });
  });

  test("NOT a way of saying with ب", () => {
    expect(read("قال الوزير إن الأمر قريب. وأكد بوضوح أن القوات باقية.")[1]).toMatchObject({
      source: "",
    });
  });

  test("where it was said is neither source nor content", () => {
    expect(read("وأكد الصدر في تغريدة على منصة إكس أن الاحتلال راحل.")).toMatchObject([
      { source: "الصدر", content: "الاحتلال راحل" },
    ]);
    expect(read("وأكد الوزير على هامش المؤتمر أن القوات باقية.")).toMatchObject([
      { source: "الوزير", content: "القوات باقية" },
    ]);
  });

  test("a verb as a family name", () => {
    expect(read("وقال حسن دانائي فر في بيان إن الأمر انتهى.")).toMatchObject([
      { source: "حسن دانائي فر" },
    ]);
  });

  test("a time of day before an unknown name", () => {
    expect(read("وقال صباح كرحوت إن الأمر انتهى.")).toMatchObject([{ source: "صباح كرحوت" }]);
    expect(read("وقال صباح اليوم إن الأمر انتهى.")).toMatchObject([{ source: "" }]);
  });
});

describe("phrases before and behind the verb", () => {
  test.each([
    [
      "an accusative behind لكن",
      "لكن نائبا عن كتلة الوفاء وصف الاتفاق بأنه «خدعة كبيرة».",
      "نائبا عن كتلة الوفاء",
    ],
    [
      "and behind غير أن",
      "غير أن مسؤولا في البنك المركزي أوضح للصحيفة أن السعر ثابت.",
      "مسؤولا في البنك المركزي",
    ],
    [
      "with his name withheld",
      "غير أن ضابطا كبيرا في القوة الجوية، طلب ألا يذكر اسمه، أقر بأن السماء مكشوفة.",
      "ضابطا كبيرا في القوة الجوية",
    ],
    [
      "a clause that tells which one",
      "وكان ضابط أمريكي شارك في المفاوضات قد ذكر لموقع متخصص أن الخلية باقية.",
      "ضابط أمريكي شارك في المفاوضات",
    ],
    [
      "a title in apposition",
      "كرار، طالب هندسة من النجف، يكتب: «أريد أن أتخرج في بلد ليس فيه جندي أجنبي».",
      "كرار، طالب هندسة من النجف",
    ],
    [
      "a title behind ف",
      "فرئيس الكتلة خسرو عقراوي يجزم بأن الموعد لن يتغير.",
      "فرئيس الكتلة خسرو عقراوي",
    ],
    [
      "a rank and a name behind the place",
      "ونفى القيادي في الاتحاد الوطني الكولونيل آراس هموندي الخبر.",
      "القيادي في الاتحاد الوطني الكولونيل آراس هموندي",
    ],
    ["a first name that is also a word", "وأكد حبيب الدليمي أن القوات باقية.", "حبيب الدليمي"],
    [
      "such a name behind a title",
      "وأكد النائب فيصل الجبوري للصحفيين أن القوات باقية.",
      "النائب فيصل الجبوري",
    ],
    [
      "a first name that is spelt like a preposition",
      "وأكد علي الساعدي أن القوات باقية.",
      "علي الساعدي",
    ],
    [
      "whose ب is a letter",
      "وأوصت مجموعة بحثية في السليمانية بأن يسبق الاختبار نهاية العام.",
      "مجموعة بحثية",
    ],
  ])("%s", (_what, text, source) => {
    expect(read(text)[0]).toMatchObject({ source });
  });

  test("NOT a name: the preposition before an adjective", () => {
    expect(read("قال المتحدث إن الحكومة باقية. وأكد على المحلي من الإنتاج.").at(-1)).toMatchObject({
      source: "",
    });
  });

  test("NOT a place in front of the verb", () => {
    expect(read("وخارج القاعة أبلغ المتحدث الصحفيين بأنه لن يصوت.")[0]).toMatchObject({
      source: "المتحدث",
    });
  });

  test("NOT what somebody does meanwhile", () => {
    expect(
      read("قال عامل إن الدخان كثيف. ويعلق وهو يطفئ المحرك: «اشترينا الهواء أيضا هذا العام»."),
    ).toMatchObject([{ source: "عامل" }, { source: "", antecedent: "s1" }]);
  });

  test("NOT the capital that a masculine verb appeals to", () => {
    expect(read("حذر رئيس الجبهة من صراع، وناشد بغداد إبقاء الجيش وحده فيها.")[1]).toMatchObject({
      source: "",
      cue: "ناشد",
    });
  });

  test("NOT a verb with its object", () => {
    expect(
      read(
        "قال فلاح إن أحدا لم يسأله. سحب نفسا طويلا ثم أضاف: «البيت الذي يحرسه الغريب ينسى أهله».",
      ),
    ).toMatchObject([{}, { source: "", antecedent: "s1" }]);
  });
});
