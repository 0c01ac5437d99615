import { prepare } from "@qawl/arabic";
import { describe, expect, test } from "vitest";
import { findStatements } from "../src/index.ts";
import { read } from "./read.ts";

describe("who acts in the sentence of the cue", () => {
  test("the subject of a verb that does not report speaks through the participle", () => {
    expect(read("وقلب المعلق العراقي صفاء الجنابي العبارة قائلا إن الضيف لا يطرد.")).toMatchObject([
      { source: expect.stringContaining("المعلق العراقي"), content: "الضيف لا يطرد" },
    ]);
  });

  test("and through a verb further on", () => {
    expect(read("المعلمة أزهار شاكر توقفت قليلا وأكدت أن الدوام مستمر.")).toMatchObject([
      { source: expect.stringContaining("المعلمة أزهار شاكر"), content: "الدوام مستمر" },
    ]);
  });

  test("the subject of a verb that takes only whom it is about", () => {
    expect(read("وأيده زميله حاكم دحام اللامي، مطالبا بأن تعلق الأسماء على الباب.")).toMatchObject([
      { source: "زميله حاكم دحام اللامي", cue: "طالب" },
    ]);
  });

  test("NOT where the sentence has its report already: the participle inherits", () => {
    expect(read("أكد الوزير أن المهمة انتهت، مشيرا إلى أن المدربين باقون.")).toMatchObject([
      { source: "الوزير" },
      { source: "", kind: "understood", antecedent: "s1" },
    ]);
  });

  test("who was asked answers; NOT who acts in another clause of time", () => {
    const [first, second] = read(
      "قال السفير إن الحوار مفيد. وحين سئل الوزير عن الموعد أجاب: «لا موعد لدينا الآن».",
    );
    expect(first).toMatchObject({ source: "السفير" });
    expect(second).toMatchObject({ source: "الوزير", content: "لا موعد لدينا الآن" });
    expect(
      read("قال السفير إن الحوار مفيد. وحين وصل الوزير أجاب: «لا موعد لدينا الآن».")[1],
    ).toMatchObject({ source: "", content: "لا موعد لدينا الآن" });
  });
});

describe("the verb that opens the sentence of a speaker", () => {
  test("a word that is a noun elsewhere is his verb", () => {
    expect(
      read("ووعد القيادي آزاد فرج زنكنة الناخبين خيرا، متهما فصائل معروفة بجر البلاد إلى صراع."),
    ).toMatchObject([{ source: "القيادي آزاد فرج زنكنة", cue: "اتهم" }]);
  });

  test("also behind a place", () => {
    expect(
      read(
        "ومن أربيل، كتب العميد الهولندي يان فان ديرهوفن إلى صحيفة عسكرية قائلا: «الوجود الطويل يضر أكثر مما ينفع».",
      ),
    ).toMatchObject([{ source: "العميد الهولندي يان فان ديرهوفن" }]);
  });

  test("and behind the question that he answers", () => {
    expect(
      read("وردا على سؤال عن الموعد، اكتفى المتحدث بالقول: «لا جديد لدينا اليوم في هذا الملف»."),
    ).toMatchObject([{ source: "المتحدث" }]);
  });

  test("a verb that leads up to the words, before an unknown name", () => {
    expect(read("ومضى هاسلوك إلى القول: «أخشى أن نخسر في سنة ما كسبناه في خمس».")).toMatchObject([
      { source: "هاسلوك" },
    ]);
  });

  test("NOT the noun of a matter: الأمر is no commander", () => {
    expect(
      read("الأمر الذي علق عليه النائب موفق عزيز الراوي بالقول إن «القانون واضح للجميع»."),
    ).not.toMatchObject([{ source: "الأمر" }]);
  });
});

describe("a quotation behind the object of a verb", () => {
  test("is what the verb reports", () => {
    expect(read("وسخر النائب من فكرة الانتظار: «ننتظر القطار في محطة بلا سكة».")).toMatchObject([
      { form: "direct", source: "النائب", cue: "سخر", content: "ننتظر القطار في محطة بلا سكة" },
    ]);
  });

  test("also with قائلا in between", () => {
    expect(read("وعلق رئيس اللجنة على الخبر قائلا: «كل انسحاب يبدأ بجدول مكتوب».")).toMatchObject([
      { form: "direct", source: "رئيس اللجنة", content: "كل انسحاب يبدأ بجدول مكتوب" },
    ]);
  });

  test("NOT behind a comma: the participle reports anew, and its speaker is understood", () => {
    expect(
      read("وتوقع السفير هجمات جديدة، قائلا: «من يطلق الصواريخ يريد أن يختار يوم السفر»."),
    ).toMatchObject([
      { form: "position", source: "السفير" },
      { form: "direct", source: "", cue: "قال", antecedent: "s1" },
    ]);
  });

  test("NOT the clause of a participle behind the object: نفت … ومؤكدة أن", () => {
    expect(
      read("ونفت وزارة الدفاع تقديم معلومات لأحد، مؤكدة أن تعاونها مع التحالف محصور."),
    ).toMatchObject([
      { form: "position", source: "وزارة الدفاع", cue: "نفى" },
      { source: "", cue: "أكد", content: "تعاونها مع التحالف محصور" },
    ]);
  });

  test("NOT a name in marks between the speaker and his words", () => {
    expect(
      read("وقال وزير خليجي تحدث إلى «البيان الخليجي»: «لن نسمح باستخدام أراضينا ضد أحد»."),
    ).toMatchObject([{ source: "وزير خليجي", content: "لن نسمح باستخدام أراضينا ضد أحد" }]);
  });
});

describe("the noun behind a verb that takes an object", () => {
  test("a sound plural in the oblique case is whom he calls on", () => {
    expect(
      read("قال الأمين العام إن الموعد قريب. ودعا المشككين إلى دعم الجيش.").at(-1),
    ).toMatchObject({
      kind: "understood",
      content: "دعم الجيش",
    });
  });

  test("NOT the same plural in the nominative", () => {
    expect(read("ودعا المسؤولون إلى دعم الجيش.")).toMatchObject([{ source: "المسؤولون" }]);
  });

  test("a feminine noun behind a masculine verb", () => {
    expect(
      read("قال الأمين العام إن الموعد قريب. ودعا حركة طالبان إلى دعم الحوار.").at(-1),
    ).toMatchObject({
      source: "",
      cue: "دعا",
    });
  });

  test("NOT behind a feminine verb", () => {
    expect(read("ودعت حركة الوفاء إلى دعم الحوار.")).toMatchObject([{ source: "حركة الوفاء" }]);
  });

  test("حمّل is a stand with the blame", () => {
    expect(read("حمّل رئيس الكتلة الحكومة مسؤولية التأخير.")).toMatchObject([{ cue: "حمل" }]);
  });

  test("NOT what somebody carries, nor what is held to be so", () => {
    expect(read("كان والد الحارس يحمل بطاقة هوية محترقة.")).toEqual([]);
    expect(read("تعتبر دير الزور مثالا على تعقيدات النزاع.")).toEqual([]);
    expect(read("قتل رجل أمس. ويعتبر هذا الحادث الأول من نوعه.")).toEqual([]);
  });
});

describe("who acts near an understood speaker", () => {
  test("in front of the verb, in the same sentence", () => {
    const [first, second] = read(
      "قال السفير إن الحوار مفيد. ووقف النائب سالم الجراح على المنصة وقتا طويلا، وأضاف أن الوقت ضيق.",
    );
    expect(first).toMatchObject({ source: "السفير" });
    expect(second).toMatchObject({ source: expect.stringContaining("النائب سالم الجراح") });
  });

  test("and he speaks on in the sentence after that", () => {
    const found = findStatements(
      prepare(
        "قال السفير إن الحوار مفيد. وقام كارتر بزيارة للقاعدة. وأشاد بالمدربين العراقيين. وقال إن المهمة مستمرة.",
      ),
    );
    const [, second, third] = found;
    expect(second!.source).toMatchObject({ antecedent: null, referent: expect.anything() });
    expect(third!.source.antecedent).toBe(second!.id);
  });

  test("NOT a place in front of which somebody stands: أمام الضيوف", () => {
    const found = findStatements(
      prepare("قال السفير إن الحوار مفيد. وجلس أمام الضيوف ساعة. وأضاف أن الوقت ضيق."),
    );
    expect(found[1]!.source.antecedent).toBe("s1");
  });
});

describe("who is asked answers", () => {
  test("after an active verb the answer is the earlier speaker's", () => {
    expect(
      read("قال السفير إن الحوار مفيد. وسألته صحفية عن الموعد، فأجاب بأن الوقت ضيق.").at(-1),
    ).toMatchObject({ source: "", antecedent: "s1" });
  });

  test("even where the question is a statement", () => {
    expect(
      read(
        "قال السفير إن الحوار مفيد. وسألته الصحفية: «متى ترحلون من هنا؟». فأجاب بأن الوقت ضيق.",
      ).at(-1),
    ).toMatchObject({ source: "", antecedent: "s1" });
  });

  test("after a passive one, of whoever is asked", () => {
    const text = "قال السفير إن الحوار مفيد. وسئل الوزير عن الموعد، فأجاب بأن الوقت ضيق.";
    const { source } = findStatements(prepare(text)).at(-1)!;
    expect(source).toMatchObject({ span: null, referent: { start: text.indexOf("الوزير") } });
  });
});

describe("what stands behind a verb and does not speak", () => {
  test.each([
    ["whom he calls on", "قال السفير إن الحوار مفيد. وحث الجماعات المسلحة على وقف الهجمات."],
    ["a manner with a colon", "قال السفير إن الحوار مفيد. فأجاب مبتسما: «لا موعد لدينا حتى الآن»."],
    ["a preposition with its pronoun", "قال السفير إن الحوار مفيد. وقال لنا إن الوقت ضيق."],
    ["a manner", "قال السفير إن الحوار مفيد. وأجاب بلا تردد: «لا موعد لدينا حتى الآن»."],
    ["a month", "قال السفير إن الحوار مفيد. وأعلن في فيفري الماضي أن الوقت ضيق."],
    ["whom he accuses", "قال السفير إن الحوار مفيد. ويتهم البيت الأبيض بأنه يبيع حلفاءه."],
  ])("%s", (_, text) => {
    expect(read(text).at(-1)).toMatchObject({ source: "", kind: "understood", antecedent: "s1" });
  });

  test("NOT a body that accuses another", () => {
    expect(read("واتهم البيت الأبيض الحكومة بأنها تماطل.")).toMatchObject([
      { source: "البيت الأبيض" },
    ]);
  });

  test("the noun in front of a relative clause whose verb takes it", () => {
    expect(
      read("التقى الوفد زعيم الحركة الذي تتهمه واشنطن بالمسؤولية عن الهجوم.").at(-1),
    ).toMatchObject({ source: "واشنطن" });
  });
});

describe("extent of the source", () => {
  test.each([
    [
      "قال المتحدث باسم وزارة الدفاع (البنتاغون)، العقيد سالم الجراح، إن الأمر خطير.",
      "المتحدث باسم وزارة الدفاع (البنتاغون)، العقيد سالم الجراح",
    ],
    ["طمأن الوزير العراقي نظيره الأميركي بأن الأمر بسيط.", "الوزير العراقي"],
    ["قال قيادي فيها إن الأمر خطير.", "قيادي فيها"],
    [
      "قال منسق الحملة لمكافحة الإرهاب، ناثان سيلز، إن الأمر خطير.",
      "منسق الحملة لمكافحة الإرهاب، ناثان سيلز",
    ],
    [
      "قال الناطق باسم خطة فرض القانون اللواء سالم الجراح إن الأمر خطير.",
      "الناطق باسم خطة فرض القانون اللواء سالم الجراح",
    ],
    ["قال إمام مسجد في سهل نينوى إن الأمر خطير.", "إمام مسجد في سهل نينوى"],
    ["قال النائب إحسان العكيلي إن الأمر خطير.", "النائب إحسان العكيلي"],
    ["قالت زميلتها عن كتلة الوفاء بشرى عزيز إن الأمر خطير.", "زميلتها عن كتلة الوفاء بشرى عزيز"],
    ["قال ملازم أول في الفرقة السابعة إن الأمر خطير.", "ملازم أول في الفرقة السابعة"],
    ["قال القيادي في الحركة صباح الجراح إن الأمر خطير.", "القيادي في الحركة صباح الجراح"],
    ["ودعت وكيلة الأمين العام للشؤون السياسية إلى الحوار.", "وكيلة الأمين العام للشؤون السياسية"],
    ["قال القائم بالأعمال العراقي بالإنابة إن الأمر خطير.", "القائم بالأعمال العراقي بالإنابة"],
    ["وتحفظت قوى في «تحالف الوفاء» على القرار.", "قوى في «تحالف الوفاء»"],
    ["غير أن المحكمة الاتحادية كانت قد ذهبت إلى أن القرار باطل.", "المحكمة الاتحادية"],
    ["العتبة الحسينية، وهي الجهة المنفذة للمشروع، فندت الرواية الأخرى.", "العتبة الحسينية"],
    ["ووصف الخفاجي العيثاوي بأنه رجل خطير.", "الخفاجي"],
    ["العشائر المنتفضة في الأنبار تؤكد أن الأمر خطير.", "العشائر المنتفضة في الأنبار"],
    ["قال نائب سابق عن تحالف السيادة إن الأمر خطير.", "نائب سابق عن تحالف السيادة"],
    [
      "قال النائب الفائز عن كتلة الوفاء أحمد الخيكاني إن الأمر خطير.",
      "النائب الفائز عن كتلة الوفاء أحمد الخيكاني",
    ],
    ["قال خطيب الجمعة هادي الخاقاني إن الأمر خطير.", "خطيب الجمعة هادي الخاقاني"],
    ["قالت السفارة الأمريكية في بغداد إن الأمر خطير.", "السفارة الأمريكية في بغداد"],
    ["قال رجل دين مقرب من النجف إن الأمر خطير.", "رجل دين مقرب من النجف"],
  ])("%s", (text, source) => {
    expect(read(text)).toMatchObject([{ source }]);
  });

  test("NOT the day: قال المصدر الجمعة", () => {
    expect(read("قال المصدر الجمعة إن الأمر خطير.")).toMatchObject([{ source: "المصدر" }]);
  });
});

describe("who was introduced in the sentence before", () => {
  const referents = (text: string): string[] =>
    findStatements(prepare(text)).map(({ source: { referent } }) =>
      referent === null ? "" : text.slice(referent.start, referent.end),
    );

  test("behind the place with which it begins", () => {
    const text =
      "قال وزير إن الأمر قريب.\n\nوفي الخيمة التي نصبت عيادة، كان الطبيب شيار خليل يعاين رضيعا. قال إنه استقبل مئة حالة.";
    expect(referents(text)[1]).toContain("الطبيب شيار خليل");
  });

  test("by a first name, with what he is", () => {
    expect(
      read(
        "نزار فالح الإبراهيمي، صاحب مقهى في البصرة، يضحك من الفكرة كلها: «تعفي وتقطع وأنا أبيع الشاي».",
      ),
    ).toMatchObject([{ source: "نزار فالح الإبراهيمي، صاحب مقهى في البصرة" }]);
  });
});
