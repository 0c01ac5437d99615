import { describe, expect, test } from "vitest";
import { read } from "./read.ts";

const contentOf = (text: string): string[] => read(text).map(({ content }) => content);

describe("what is said goes on behind a closing mark, where no pause parts the two", () => {
  test("with a preposition, a second quotation, a word that goes on with the noun", () => {
    expect(read('قال الوزير إنه "يهدر وقته" في محاولة إقناع جيرانه.')).toMatchObject([
      { form: "mixed", content: '"يهدر وقته" في محاولة إقناع جيرانه' },
    ]);
    expect(
      read('وأضاف "نحن متحدون في جهودنا لوقف هذا السلوك" بما يشمل "أنشطتهم على الشبكة كلها".'),
    ).toMatchObject([
      {
        form: "mixed",
        content: '"نحن متحدون في جهودنا لوقف هذا السلوك" بما يشمل "أنشطتهم على الشبكة كلها"',
      },
    ]);
    expect(contentOf('وطالب النائب "بالإفراج عن العمال" الموقوفين في المدينة.')).toEqual([
      '"بالإفراج عن العمال" الموقوفين في المدينة',
    ]);
  });

  test("NOT with what tells when and where it was said, or of whom", () => {
    expect(contentOf('وقال الوزير "انتهى العمل في السد" في بيان أمس.')).toEqual([
      "انتهى العمل في السد",
    ]);
    expect(contentOf('وقال الوزير "انتهى العمل في السد" في تموز الماضي.')).toEqual([
      "انتهى العمل في السد",
    ]);
    expect(contentOf('وقال الوزير "لن نفاوض هؤلاء القوم" في إشارة إلى المسلحين.')).toEqual([
      "لن نفاوض هؤلاء القوم",
    ]);
  });
});

describe("tails of what is said", () => {
  test("why and how belong to it: وذلك لـ, وذلك بـ, بما في ذلك", () => {
    expect(contentOf("أعلن الجيش تحرير البلدة، وذلك بالسيطرة على التلال جنوبها.")).toEqual([
      "تحرير البلدة، وذلك بالسيطرة على التلال جنوبها",
    ]);
    expect(contentOf("وطالب الحزب بفتح الطرق، بما في ذلك طريق المطار.")).toEqual([
      "بفتح الطرق، بما في ذلك طريق المطار",
    ]);
  });

  test("NOT after what else it was said, nor how the reporter leads on", () => {
    expect(contentOf("وقال الوزير إن السد آمن، وذلك بعد أيام من زيارته الموقع.")).toEqual([
      "السد آمن",
    ]);
    expect(contentOf("وقال الوزير إن السد آمن، ويأتي ذلك بعد فيضانات الشهر الماضي.")).toEqual([
      "السد آمن",
    ]);
    expect(contentOf("وأكد الوزير أن السد آمن، من دون أن يعطي مزيدا من التفاصيل.")).toEqual([
      "السد آمن",
    ]);
  });
});

describe("what the reporter adds to the words", () => {
  test("a word for them, what was refused, what nobody told, the tag of a post", () => {
    const said = ["السد آمن"];
    expect(contentOf("وقال الوزير إن السد آمن، وهي عبارة أضحكت الحاضرين.")).toEqual(said);
    expect(contentOf("وقال الوزير إن السد آمن رافضا إعطاء موعد لافتتاحه.")[0]).toBe("السد آمن");
    expect(contentOf("وقال الوزير إن السد آمن، من غير أن يحدد موعدا.")).toEqual(said);
    expect(contentOf("وقال الوزير إن السد آمن، ولم ترد معلومات عن ضحايا.")).toEqual(said);
    expect(contentOf("وقال الوزير إن السد آمن #عاجل")).toEqual(said);
  });
});

describe("أن that opens nobody's words", () => {
  test("behind لا سيما, المقرر, and إلا with its hamza below", () => {
    expect(
      contentOf('وقال الوزير عن المحادثات المقرر أن تبدأ غدا "سيكون هناك مسعى للتواصل".'),
    ).toEqual(["سيكون هناك مسعى للتواصل"]);
    expect(read("وجدت الحكومة في المصرف حليفا، لا سيما وأن خزينتها فارغة.")).toEqual([]);
  });

  test("a manner between marks stands in front of the clause", () => {
    expect(contentOf('وزار الوزير السد، مؤكدا "بلا تردد" أن العمل سينتهي.')).toEqual([
      "العمل سينتهي",
    ]);
  });
});

describe("where the reporter's words begin again", () => {
  test.each([
    [
      "قال المدير إن المصنع أكبر من منافسيه في إشارة على الأرجح إلى الشركة الجارة.",
      "المصنع أكبر من منافسيه",
    ],
    ["ودعت السفارة رعاياها إلى مغادرة الجزيرة فورا، الخميس.", "مغادرة الجزيرة فورا"],
    ["وانتقد الخبير قرار البلدية، وناقش حلولا أخرى.", "قرار البلدية"],
    ["ولئن دعت النقابة إلى وقف الإضراب، فإن العمال لم يعودوا إلى المصنع.", "وقف الإضراب"],
    ["وأكد السفير أن الخلاف بدأ قبل عام إلا أنه شدد على أن الحل قريب.", "الخلاف بدأ قبل عام"],
    ["وسافر الوفد (وكان الوزير قد طالب ببناء سد جديد) قبل العيد بيوم.", "ببناء سد جديد"],
  ])("%s", (text, words) => {
    expect(contentOf(text)[0]).toBe(words);
  });

  test.each([
    ["وأكد الطبيب مقتل عاملين في المصنع، الخميس.", "مقتل عاملين في المصنع، الخميس"],
    ["وقال المدير إن المدينة تحكمها عصابة وفقا لأهوائها.", "المدينة تحكمها عصابة وفقا لأهوائها"],
    [
      "ودعا الخبير إلى ضبط السوق ومواجهة أساليب وصفوها بالملتوية قبل العيد.",
      "ضبط السوق ومواجهة أساليب وصفوها بالملتوية قبل العيد",
    ],
    ["ورأى المدير أن لا حل إلا أنها تبيع المصنع.", "لا حل إلا أنها تبيع المصنع"],
    ["وانتقد النائب القانون (الصادر أمس) في المجلس.", "القانون (الصادر أمس) في المجلس"],
  ])("NOT here: %s", (text, words) => {
    expect(contentOf(text)[0]).toBe(words);
  });
});
