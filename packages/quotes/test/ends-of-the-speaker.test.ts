import { describe, expect, test } from "vitest";
import { read } from "./read.ts";

const speakers = (text: string): string[] => read(text).map(({ source }) => source);

describe("where the phrase for a speaker ends", () => {
  test.each([
    ["وجددت تونس تضامنها مع الأردن ودعمها لجهوده.", "تونس"],
    ["ورفضت ليبيا التقرير الأممي عن السجون.", "ليبيا"],
    ["وقالت كوريا الشمالية إن التجربة نجحت.", "كوريا الشمالية"],
    ["وطالب أحد ممثليه الحكومة بإيجاد حلول سريعة لشح المياه.", "أحد ممثليه"],
    ["وأضافت الحركة صورة للضحية، وكتبت تحتها: «لن ننسى ما جرى هنا أبدا».", "الحركة"],
    ["وشنت الحكومة في الأسابيع الأخيرة حملة، وهددت بإغلاق المعابر.", "الحكومة"],
  ])("%s: in front of what is said, done, or when", (text, source) => {
    expect(speakers(text)[0]).toBe(source);
  });

  test.each([
    ["وأعلن ممثلو هذه الكتلة التوصل إلى اتفاق مبدئي.", "ممثلو هذه الكتلة"],
    ["وقالت رئيسة هذه الجمعية سميرة الخوري إن الأطفال جياع.", "رئيسة هذه الجمعية سميرة الخوري"],
    ["وقال بعض السياسيين العراقيين إن الأمر محسوم.", "بعض السياسيين العراقيين"],
    ["وقال أحد كبار المسؤولين الأكراد إن القوات ستنتشر.", "أحد كبار المسؤولين الأكراد"],
    ["ورفضت حكومة بشار الأسد مطلب الأهالي بالعودة.", "حكومة بشار الأسد"],
    ["وأكدت أجهزة أمنية في عدة دول أن الملعب هدف للتنظيم.", "أجهزة أمنية في عدة دول"],
  ])("%s: behind what was named before, a nation, a family name", (text, source) => {
    expect(speakers(text)[0]).toBe(source);
  });

  test.each([
    ["وقال رئيس وحدة التصويت في المفوضية، متين الدليمي إن المراكز ستفتح.", "متين الدليمي"],
    ["أبدى رئيس مؤسسة الحج، حميد وحيدي، استعداد بلاده لإرسال المعتمرين.", "حميد وحيدي"],
  ])("%s: behind a name in apposition, whatever its letters mean", (text, name) => {
    expect(speakers(text)[0]).toMatch(new RegExp(`، ${name}$`));
  });
});

describe("who is understood, and what is no subject", () => {
  test("an adverb stands between a verb and its object", () => {
    expect(speakers("وقد نفى مرارا وتكرارا تأييده للحرب.")).toEqual([""]);
    expect(speakers("ونفى الحادث تماما في بادئ الأمر.")).toEqual([""]);
  });

  test("behind بل whom the verb accuses is no speaker", () => {
    const text = "قال الحكيم إن الفساد عدو البلاد. ولم يكتف بذلك، بل اتهم بعض السياسيين بالتقصير.";
    expect(read(text)[1]).toMatchObject({
      source: "",
      cue: "اتهم",
      content: "بعض السياسيين بالتقصير",
    });
  });

  test("whom he calls so in his own words is accused", () => {
    const text = 'عقد المجلس اجتماعا طارئا، إذ اتهم من وصفهم بـ"المندسين" بافتعال العنف.';
    expect(read(text)[0]?.content).toMatch(/^من وصفهم/);
  });

  test("where something was said is nobody", () => {
    expect(speakers("لكن ليلى واصلت الغناء بالعربية، كما قالت في حديث مع قناة محلية.")).toEqual([
      "",
    ]);
  });

  test("the verb that only leads up to the words takes its speaker from the verb in front", () => {
    expect(read("وكتب الصدر يقول: «نقف صفا واحدا من أجل البناء».")).toMatchObject([
      { source: "الصدر", cue: "كتب" },
    ]);
  });

  test("who acts in front of the verb, whatever the word of the deed could mean", () => {
    expect(speakers("وأمر العبادي، بالتحقيق فيما حدث، قائلا إنه محاولة للفتنة.")).toEqual([
      "العبادي",
    ]);
    expect(
      speakers("تراجع المتحدث باسم الحزب عن تصريح أدلى به فور الاقتراع، وقال فيه إن حزبه سيطعن."),
    ).toEqual(["المتحدث باسم الحزب"]);
  });
});
