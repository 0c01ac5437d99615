import { prepare } from "@qawl/arabic";
import { describe, expect, test } from "vitest";
import { findStatements } from "../src/index.ts";
import { read } from "./read.ts";

const sourcesOf = (text: string): string[] => read(text).map(({ source }) => source);

/** What an understood speaker is called in the sentence in which he only acts. */
function referentOf(text: string): string | undefined {
  const referent = findStatements(prepare(text)).at(-1)?.source.referent;
  return referent ? text.slice(referent.start, referent.end) : undefined;
}

describe("the subject of the sentence's own verb speaks in it", () => {
  test("a name behind a verb of moving, and not the state where he went", () => {
    expect(
      sourcesOf(
        "ووصل بلينكن، الأحد، إلى عمان، في جولة شملت كوريا الشمالية، فيما قال للصحفيين إن القمة قريبة.",
      ),
    ).toEqual(["بلينكن"]);
  });

  test("a family name behind the auxiliary, and not who spoke before", () => {
    const text =
      'أكد السيستاني أن الاقتراع مهم. وسارع الكاظمي إلى الثناء على الخطبة وقال في تغريدة "نعبر عن تأييدنا التام لما فيها".';
    expect(sourcesOf(text).at(-1)).toBe("الكاظمي");
  });

  test("a name with his title behind it, without a comma", () => {
    expect(
      referentOf('وسافر فاضل مراد وزير النقل إلى أربيل. وقال لرويترز "إن الرحلات تعود غدا".'),
    ).toBe("فاضل مراد وزير النقل");
  });

  test("no state for the subject of a man's verb", () => {
    expect(sourcesOf("في رحلة شملت تركيا وجارتها، قال أيضا إن القمة قريبة.")).toEqual([""]);
  });

  test("a plural in the nominative shows that the word in front of it is its verb", () => {
    expect(sourcesOf("وتناقل متابعون سوريون صورا للموقع قالوا إنها التقطت قبل الحريق.")).toEqual([
      "متابعون سوريون",
    ]);
  });
});

describe("many of them", () => {
  test.each([
    ["واعتبرت كثير من أوساط المعارضة أن القرار متأخر.", "كثير من أوساط المعارضة"],
    ["ويتهم العديد من السكان الشرطة بالتقصير.", "العديد من السكان"],
  ])("%s", (text, source) => {
    expect(sourcesOf(text)).toEqual([source]);
  });
});

describe("what stands in front of الذي is not always its subject", () => {
  test("a plural with the verb of one man", () => {
    expect(
      sourcesOf("ورفض المحافظ شكاوى التجار المحليين، الذين قال إن أرقامهم غير صحيحة.").at(-1),
    ).toBe("");
  });

  test("those whom the verb accuses", () => {
    expect(sourcesOf("تظاهروا ضد الأحزاب التقليدية التي يتهمونها بهدر الأموال.")).toEqual([""]);
  });

  test("a place of which signs tell", () => {
    expect(read("وتقع المدينة التي تشير التسريبات إلى تقدم القائمة فيها شمالا.")).toEqual([]);
  });
});

describe("where and how it was said is no speaker", () => {
  test.each([
    ['وقال للشبكة الإخبارية "إن بي تي" إن "الجسر مغلق منذ يومين".'],
    ['وتساءل بنبرة غاضبة: "لماذا لم يفتح الجسر أمام الناس؟"'],
    ["كما اعتبرت الغرب منحازا ضد موسكو."],
  ])("%s", (text) => {
    expect(sourcesOf(text)).toEqual([""]);
  });

  test("listeners behind كما and a verb", () => {
    expect(
      sourcesOf("شجعت الجماعة الشبان على السفر، كما أوضح للصحافة حينها وزير الداخلية الألماني."),
    ).toContain("وزير الداخلية الألماني");
  });
});

describe("what stands between a speaker and his words", () => {
  test.each([
    [
      "ذكرت السفيرة هيلين مور في مقابلة مع برنامج واجه الأمة الذي تبثه شبكة محلية أن الموعد قريب.",
      "السفيرة هيلين مور",
    ],
    ["أكد الصدر، في رسالة وصفت بالهادئة، عزمه زيارة المدينة.", "الصدر"],
    [
      "يرى رئيس مركز البحوث والدراسات، واثق الراوي، أن الحل قريب.",
      "رئيس مركز البحوث والدراسات، واثق الراوي",
    ],
    ["حمل بيان حقوقي ميليشيات الحوثي المسؤولية عن القصف.", "بيان حقوقي"],
    ['كما نقلت الوكالة عنه القول "هي صعبة علينا لكنها أصعب عليهم".', "عنه"],
  ])("%s", (text, source) => {
    expect(sourcesOf(text)).toEqual([source]);
  });
});

describe("deeds in the words of speech", () => {
  test.each([
    ["رفض القضاء التركي، الجمعة، التماسا للإفراج عن القس."],
    ["وكان البرلمان قد أقر الأربعاء قانونا بإعادة فرز الأصوات."],
    ["وأعلن الرئيس حالة الطوارئ في البلاد."],
    ["وأشار المتحدث بيده إلى صاروخ على المنصة."],
    ["كما اتهم المعتقلون بأنهم أعضاء في خلية سرية."],
    ["وتشبه تلك المستخدمة في هجمات سابقة."],
    ["ومسار الاحتجاجات أكد فشل الخطة."],
  ])("%s", (text) => {
    expect(read(text)).toEqual([]);
  });
});
