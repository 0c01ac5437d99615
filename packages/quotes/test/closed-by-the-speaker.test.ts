import { describe, expect, test } from "vitest";
import { read } from "./read.ts";

describe("the speaker stands behind his words", () => {
  test("on what somebody said, behind a comma", () => {
    expect(
      read("أصيب عاملان في حريق قرب الميناء، على ما أفادت به ناطقة باسم الدفاع المدني."),
    ).toMatchObject([
      {
        source: "ناطقة باسم الدفاع المدني",
        cue: "أفاد",
        content: "أصيب عاملان في حريق قرب الميناء",
      },
    ]);
    expect(read("«نحن أقدر على حماية الوادي»، على ما قال لنا راع عجوز.")).toMatchObject([
      { form: "direct", cue: "قال", content: "نحن أقدر على حماية الوادي" },
    ]);
    expect(read("وسيفتح الجسر غدا، على ما يبدو.")).toEqual([]);
    expect(read("ورد الوزير على ما قاله النائب قبل الجلسة.")).toEqual([]);
  });

  test("a sentence without marks that a verb of saying closes", () => {
    expect(read("الاتفاق على الحدود ليس بعيدا، تقول مصادر حكومية")).toMatchObject([
      { source: "مصادر حكومية", cue: "قال", content: "الاتفاق على الحدود ليس بعيدا" },
    ]);
    expect(read("وصل الوفد إلى المدينة، قال له الحارس.")).toEqual([]);
  });

  test("a line that is a quotation, a colon and who said it", () => {
    expect(read("«لا عودة قبل إعمار البيوت»: نائب عن المدينة")).toMatchObject([
      { source: "نائب عن المدينة", cue: ":", content: "لا عودة قبل إعمار البيوت" },
    ]);
    expect(read("«النهر والمدينة القديمة»: رواية جديدة")).toEqual([]);
  });

  test("in such a tone", () => {
    expect(read("«من يشك فليأت وليعد بنفسه»، بهذه النبرة رد العميد حازم الربيعي.")).toMatchObject([
      { source: "العميد حازم الربيعي", cue: "رد", content: "من يشك فليأت وليعد بنفسه" },
    ]);
  });

  test("who stands within the first half of a quotation does not speak", () => {
    expect(
      read('"أما القتال في المدن"، يقول القائد، "فشأن لا نطلب من أحد أن ينوب عنا فيه".'),
    ).toMatchObject([
      {
        source: "القائد",
        content: "أما القتال في المدن … فشأن لا نطلب من أحد أن ينوب عنا فيه",
      },
    ]);
  });

  test("a quotation behind a participle is the participle's", () => {
    expect(
      read("«كانت السماء سوداء في تلك الليلة»، يقول الراعي، راجيا ألا «تعود تلك الأيام»."),
    ).toMatchObject([
      { cue: "قال", content: "كانت السماء سوداء في تلك الليلة" },
      { cue: "رجا", content: "تعود تلك الأيام" },
    ]);
  });

  test("what joins the sentence to the one before says nothing", () => {
    expect(read("والحال أن ألفي عامل بلا عقود، بحسب مسؤولة في وزارة العمل.")).toMatchObject([
      { content: "ألفي عامل بلا عقود" },
    ]);
    expect(read("ميدانيا، دمرت الطائرات زورقين، وفقا لقيادة العمليات.")).toMatchObject([
      { content: "دمرت الطائرات زورقين" },
    ]);
    expect(read("الموصل (العراق) 12-3 - قتل جندي في انفجار، بحسب الشرطة.")).toMatchObject([
      { content: "قتل جندي في انفجار" },
    ]);
  });

  test("according to him", () => {
    expect(
      read("أكد الباحث كريم جاسم أن السوق راكد. وسببه، بحسبه، نقص المال في المدينة."),
    ).toMatchObject([{ cue: "أكد" }, { cue: "حسب", kind: "understood" }]);
  });
});

describe("a communiqué under a headline", () => {
  const text = (headline: string) => `${headline}

بيان صادر عن المكتب السياسي لحزب النور

يمر وطننا بأيام عسيرة لم يعرف مثلها منذ سنين.

إن القاعدة التي لا يدخلها جنودنا تنتقص من سيادتنا، ونحن لا نرضى بذلك.

المكتب السياسي
بغداد في 3 آذار 2020`;

  test("is the author's, paragraph by paragraph", () => {
    const found = read(text("حزب النور: لا قواعد أجنبية على أرضنا")).map(({ content }) => content);
    expect(found).toContain("يمر وطننا بأيام عسيرة لم يعرف مثلها منذ سنين");
    expect(found).toContain("إن القاعدة التي لا يدخلها جنودنا تنتقص من سيادتنا، ونحن لا نرضى بذلك");
  });

  test("a party without the word party speaks in front of a colon", () => {
    expect(read("الشيوعي العراقي: لا قاعدة أجنبية ولا سلاح منفلت")).toMatchObject([
      { source: "الشيوعي العراقي", cue: ":" },
    ]);
    expect(read("الدوري الإنكليزي: لا جديد في الصدارة")).toEqual([]);
  });
});
