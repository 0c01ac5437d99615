import { prepare } from "@qawl/arabic";
import { describe, expect, test } from "vitest";
import { findStatements } from "../src/index.ts";
import { read } from "./read.ts";

/** Who says the last statement of a text. */
const speaker = (text: string): string => read(text).at(-1)!.source;

describe("a paper that فيه takes up speaks for its author", () => {
  test("the subject of the verb that issues it, and not whom he calls on", () => {
    expect(
      read("وأصدرت وزارة الصحة بيانا دعت فيه سكان البلدة المقيمين قرب النهر إلى المغادرة فورا.")[0],
    ).toMatchObject({ source: "وزارة الصحة", content: "المغادرة فورا" });
    expect(speaker("وعقد محافظ البصرة مؤتمرا صحفيا أعلن فيه بدء العمل.")).toBe("محافظ البصرة");
    expect(read("وكانت الحركة قد أصدرت بيانا اتهمت فيه الحكومة بالتقصير.").at(-1)).toMatchObject({
      source: "الحركة",
      content: "الحكومة بالتقصير",
    });
  });

  test("behind words of time too", () => {
    expect(speaker("أصدر الاثنين الاتحاد العراقي بيانا ذكر فيه أن اللاعب سيسافر.")).toBe(
      "الاتحاد العراقي",
    );
  });

  test("who sent it, and whoever delivered the words in a clause of their own", () => {
    expect(speaker("وتلقى الرئيس رسالة من الملك أعرب فيها عن أسفه.")).toBe("الملك");
    expect(
      speaker("أشار المحامون إلى تصريحات أدلى بها الوزير للقناة قال فيها إن السيدة مذنبة."),
    ).toBe("الوزير");
  });
});

describe("who is told of in a clause goes on in it", () => {
  test("a noun phrase in front of وهو", () => {
    expect(
      speaker(
        "قال البرلمان إن الجلسة أجلت. وقد تضعف الخطوة موقف النائب حسن الموسوي، وهو مناهض للأحزاب ويعارض أيضا النفوذ الأجنبي.",
      ),
    ).toContain("حسن الموسوي");
  });

  test("a noun without the article in front of a verb in the imperfect", () => {
    expect(
      read("وأعلن متحدث باسم المظلة، وهي تضم جماعات تقول إنها تدافع عن القرى.").at(-1),
    ).toMatchObject({ source: "جماعات" });
  });

  test("the subject behind أن of what has been before, and of what the reporter reminds of", () => {
    expect(
      speaker("وسبق أن عرض نديم الكاتب صورة للسد، ورسم خطا عليها وقال إن على الوزارة أن تتدخل."),
    ).toBe("نديم الكاتب");
    expect(
      speaker(
        "قال المدير إن الأمر بسيط. ويذكر أن وزير الخارجية السعودي، الذي شارك في الجلسة، التقى نظيره، مؤكدا أن بلاده حريصة.",
      ),
    ).toContain("وزير الخارجية");
  });

  test("the subject of the clause behind بينما", () => {
    expect(
      speaker(
        "وأكد النواب أن العمل مستمر. بينما نظم عدد من العاملين في الوزارة تظاهرة مطالبين بتثبيت عقودهم.",
      ),
    ).toContain("عدد من العاملين");
  });

  test("NOT the object of a plural whose subject is in its ending", () => {
    expect(
      read("وقال المتظاهرون إن الماء مالح. كما هاجموا إيران بشدة وحملوها مسؤولية الأوضاع.").at(-1),
    ).toMatchObject({ source: "", antecedent: "s1" });
  });
});

describe("who goes on behind another voice", () => {
  test("the one who tells of somebody's view", () => {
    expect(
      read("وأوضحت الوزارة أن باريس تعتبر أن المحاكمة عادلة، مشيرة إلى أن القنصلية حضرت.").at(-1),
    ).toMatchObject({ source: "", antecedent: "s1" });
  });

  test("of whom a paper tells, but the paper where the verb adds to it", () => {
    const paper = "وذكر بيان لوزارة الدفاع أن الوزير التقى نظيره التركي.";
    const [told] = findStatements(prepare(`${paper} وأكد خلال اللقاء أن البلدين جاران.`)).slice(-1);
    expect(told!.source).toMatchObject({ inherited: true, antecedent: null });
    expect(read(`${paper} وأضاف أن البلدين جاران.`).at(-1)).toMatchObject({ antecedent: "s1" });
  });

  test("the man in whose voice a body spoke", () => {
    const [said] = findStatements(
      prepare("أعلنت الحكومة على لسان وزير النقل أن المطار سيغلق. وقال إن الرحلات ستتحول."),
    ).slice(-1);
    expect(said!.source.referent).not.toBeNull();
  });

  test("NOT whoever was quoted in passing", () => {
    expect(
      read(
        "قال الوزير إن الأمر انتهى، ردا على تصريحات النائب سعد حميد التي قال فيها إن البلد مفلس. وأضاف أن الخزينة ممتلئة.",
      ).at(-1),
    ).toMatchObject({ antecedent: "s1" });
  });
});

describe("who stands behind the verb", () => {
  test.each([
    ["وأكد وزيرا خارجية البلدين أن الحدود ستفتح.", "وزيرا خارجية البلدين"],
    ["أعلن زعيما القائمتين، مساء الثلاثاء، تحالفهما.", "زعيما القائمتين"],
    ["اتهم ثلاثة محامين الوزير بتجاوز القانون.", "ثلاثة محامين"],
    ["وأكد كل منهما أن الطريق آمن.", "كل منهما"],
    ["أعلنت السليمانية إلغاء الاحتفالات بالعيد.", "السليمانية"],
    ["وكشف تقرير الأمم المتحدة أن الرجل قتل العام الماضي.", "تقرير الأمم المتحدة"],
    ["وأعلنت 16 جماعة سياسية، بينها تيار الوسط، الأحد، تشكيل الكتلة الأكبر.", "16 جماعة سياسية"],
    ["اعتبرت النجمة الأمريكية سارة كولن أن العالم فشل.", "النجمة الأمريكية سارة كولن"],
  ])("%s", (text, source) => {
    expect(read(text)[0]).toMatchObject({ source });
  });

  test("NOT whom he calls on, nor a militia behind a man's verb", () => {
    const [, called] = read("قال القائد إن الوقت ضيق. وحث سائر القوى على عدم التحالف مع الكتلة.");
    expect(called).toMatchObject({ source: "", content: "عدم التحالف مع الكتلة" });
    const [, blamed] = read("وقال الفريق إن الحصار مستمر. وحمل ميليشيا الشمال مسؤولية العرقلة.");
    expect(blamed).toMatchObject({ source: "", antecedent: "s1" });
  });

  test("NOT the qualities of the paper, nor the listeners, nor an outlet of a foreign name", () => {
    expect(read("وقال في تقريره النهائي المرفوع للمجلس، إنها تشمل الأموال.")[0]!.source).toBe("");
    expect(read("قال حسن إنه بريء. وعمل في المزرعة، وفق ما قال للمحققين.").at(-1)).toMatchObject({
      source: "",
      antecedent: "s1",
    });
    expect(speaker("وقال الصياد، علي سعيد، لفرانس برس: «الماء مالح جدا».")).toBe(
      "الصياد، علي سعيد",
    );
    expect(speaker("وقال سعد البياتي، في تصريحات لبي بي سي، إن العمل جار.")).toBe("سعد البياتي");
  });

  test("NOT what a preposition stands before, behind و too", () => {
    const [first, second] = read(
      "قال الموظف إن الملف فتح. وأخبره الضابط وبالوثائق السرية أن الأمر خطير.",
    );
    expect(first!.source).toBe("الموظف");
    expect(second!.source).toBe("الضابط");
    expect(speaker("وكشف للجنة وبالأرقام عن حجم الخسائر.")).toBe("");
  });

  test("with a clause that tells who it is, and not where it was said", () => {
    expect(read("وقالت شابة تحمل لافتة من كرتون إن الماء مالح.")[0]!.source).toBe(
      "شابة تحمل لافتة من كرتون",
    );
    expect(read("وقال وزير خليجي تحدث إلى الصحيفة إن الماء مالح.")[0]!.source).toBe("وزير خليجي");
  });

  test("states of two camps that speak together, each for itself", () => {
    const both = read("وتعتبر تركيا والولايات المتحدة الحزب تنظيما إرهابيا.");
    expect(both.map(({ source }) => source)).toEqual(["تركيا", "والولايات المتحدة"]);
    expect(read("وطالبت لندن وباريس بإطلاق سراحهم.")).toHaveLength(1);
  });

  test("with the title of a cleric, and without how he spoke", () => {
    expect(speaker("وكان المرجع الشيعي آية الله علي الحسيني قد انتقد السياسيين.")).toBe(
      "المرجع الشيعي آية الله علي الحسيني",
    );
    expect(read("وقال الشاب محمد متخوفا من توقيفه، إن الطلب سيرفض.")[0]!.source).toBe("الشاب محمد");
  });
});
