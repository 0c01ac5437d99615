import { prepare } from "@qawl/arabic";
import { describe, expect, test } from "vitest";
import { findStatements } from "../src/index.ts";
import { read } from "./read.ts";

/** Who says the last statement of a text. */
const speaker = (text: string): string => read(text).at(-1)!.source;

describe("who acts in the clause that is nearest", () => {
  test("behind إذ and behind حتى, and NOT who spoke before", () => {
    expect(
      speaker(
        "قال النائب ياسر الخفاجي إن الجلسة ستعقد، وهي عبارة أشعلت القاعة، إذ قاطعه زميله مجبل الفرطوسي صارخا: «الجلسة لن تعقد قبل أن يحضر الجميع».",
      ),
    ).toBe("زميله مجبل الفرطوسي");
    expect(
      speaker(
        "لم تمض سوى ساعات على كشف الوزارة عن عدد عمالها في الميناء حتى خرج عضو المجلس سالم الجميلي على الصحفيين ليقول إن المدينة ما زالت بلا ماء.",
      ),
    ).toBe("عضو المجلس سالم الجميلي");
  });

  test("behind على أن, where a sentence begins", () => {
    expect(
      speaker(
        "قال السفير إن بلاده باقية. على أن ضابطا في مكتبه كان أقل تحفظا، منبها إلى أن الطريق مغلق.",
      ),
    ).toBe("ضابطا في مكتبه");
    expect(speaker("شدد السفير على أن ضابطا في مكتبه أصيب، منبها إلى أن الطريق مغلق.")).toBe("");
  });

  test("behind several words of time and place, and behind ومثله", () => {
    expect(
      speaker(
        "وعند حلول الظلام، ومع تجدد القصف على الحي، عاد الساعدي ليقول للوكالة: «عشرة معلمين هنا خير من مئة بيان».",
      ),
    ).toBe("الساعدي");
    expect(
      speaker(
        "تمسك الحزب بحقه في القاعة، ومثله حذر مستشار المحافظ فرهاد زنكنه من أن الطريق سيغلق.",
      ),
    ).toBe("مستشار المحافظ فرهاد زنكنه");
  });

  test("a title joined with ف, kin, and many who shout", () => {
    expect(speaker("وانقسم المجلس، فنواب كتلة النهر أكدوا أن السد ضروري.")).toBe(
      "فنواب كتلة النهر",
    );
    expect(
      speaker(
        "قالت الطالبة مريم حنا إن الحل قريب. وتخالفها أمها همسا: “ليبقوا حتى يكبر الصغار كلهم”.",
      ),
    ).toBe("أمها");
    expect(
      speaker(
        "قال المحافظ إن الجلسة مستمرة. وفي الخارج تظاهر العشرات من أنصار الحركة وهتفوا “كلا كلا للفاسدين”.",
      ),
    ).toBe("العشرات من أنصار الحركة");
  });
});

describe("whose answer it is", () => {
  test("behind the noun, with a quotation or a clause", () => {
    expect(speaker("وجاء رد الوزير سريعا: «لن نسمح لأحد بأن يعبث بالماء».")).toBe("الوزير");
    expect(
      read("واستفسر المستشار عن مصير الجسر، فكان جواب الفريق هايدن أن بناءه سيبدأ غدا."),
    ).toMatchObject([
      { source: "المستشار", content: "مصير الجسر" },
      { source: "الفريق هايدن", content: "بناءه سيبدأ غدا" },
    ]);
  });

  test("NOT behind a noun that is no subject", () => {
    expect(speaker("وانتظر المدير جواب الوزير قائلا: «لن نسمح لأحد بأن يعبث بالماء».")).toBe(
      "المدير",
    );
  });
});

describe("words said in his saying", () => {
  test("في قوله and ليعلن, with whom he told", () => {
    expect(
      read(
        "وبدا القيادي كريم الساعدي أقل حماسة في قوله للصحفيين: «ما جرى لا يرضينا كله اليوم».",
      )[0],
    ).toMatchObject({ source: "القيادي كريم الساعدي", cue: "قول" });
    expect(
      read("خرج الوزير إلى الناس ليعلن: «انتهى العمل في الجسر وفتح أمام الجميع».")[0],
    ).toMatchObject({ source: "الوزير", cue: "أعلن" });
  });

  test("قبل أن يضيف has a quotation of its own", () => {
    expect(
      read(
        "«لم يبق منها إلا لوحة»، يقول العميد شاكر الزوبعي وهو يشير إلى المستودع، قبل أن يضيف مبتسما أن «أرضنا لم تعد تنتظر أحدا».",
      ),
    ).toMatchObject([
      { source: "العميد شاكر الزوبعي", content: "لم يبق منها إلا لوحة" },
      { source: "", cue: "أضاف", content: "أرضنا لم تعد تنتظر أحدا", antecedent: "s1" },
    ]);
  });
});

describe("a paper and its author", () => {
  test("whoever has handed it round", () => {
    expect(
      speaker(
        "وكان حزب النهضة، الذي يتخذ من البصرة مقرا له، قد وزع على المقاعد ورقة أعلن فيها رفضه القاطع لأي تمديد.",
      ),
    ).toBe("حزب النهضة");
    expect(
      read("واكتفى ممثل الحكومة بكلمة من دقيقتين رجا فيها النواب التريث في القراءة الثانية.")[0],
    ).toMatchObject({ source: "ممثل الحكومة", content: "التريث في القراءة الثانية" });
    expect(
      read("سلم أحد عشر من تجار المدينة قائد القوة عريضة يدعون فيها إلى فتح الشوارع.")[0],
    ).toMatchObject({ source: "أحد عشر من تجار المدينة", cue: "دعا", content: "فتح الشوارع" });
  });

  test("the subject behind فيه, NOT the verb in front of the paper", () => {
    expect(speaker("ثم وزع كتاب بينت فيه قيادة الدفاع أن نصف الطلعات نسقت معها.")).toBe(
      "قيادة الدفاع",
    );
  });

  test("NOT what was published, and when", () => {
    expect(
      read("شكر المدير الناس، في تغريدة نشرت قبيل منتصف الليل، «على كل ما فعلوا من أجل المدرسة»."),
    ).not.toMatchObject([{ cue: "نشر" }]);
  });
});

describe("who he is not", () => {
  test("an outlet's quality, what he does meanwhile, what comes of it", () => {
    expect(read("وتساءل في حديث لإذاعة محلية: «ماذا ننتظر من القوم بعد اليوم؟».")[0]!.source).toBe(
      "",
    );
    expect(speaker("لم يأت أحد ليسأله عن داره، كما يحكي وهو يقلب الصور بين أصابعه.")).toBe("");
    expect(speaker("«هاي الثامنة يا ناس!»، يصيح صبي من الساحة، فتصحح له معلمته العدد.")).toBe(
      "صبي من الساحة",
    );
  });

  test("the condition on which he spoke", () => {
    expect(
      read("أبلغ مسؤول في الوزارة، تحدث شرط عدم الكشف عن هويته، الوكالة بأن الجسر مغلق."),
    ).toMatchObject([{ source: "مسؤول في الوزارة", content: "الجسر مغلق" }]);
  });

  test("متي is a name, متى asks when", () => {
    expect(speaker("وتساءل متي شابا عزيز، وهو سائق حافلة، عمن سيعيد الماء إلى البلدة.")).toBe(
      "متي شابا عزيز",
    );
    expect(read("وشرح المدير متى سيعود الماء إلى البلدة.")[0]!.content).toBe(
      "متى سيعود الماء إلى البلدة",
    );
  });
});

describe("what a communiqué calls a man of whom it spoke", () => {
  test("سيادته stands for him, and NOT for sovereignty", () => {
    const text = "استقبل الوزير سالم الجميلي الوفد. وبين سيادته أن العمل مستمر.";
    const [statement] = findStatements(prepare(text));
    expect(statement!.source).toMatchObject({ text: "سيادته", kind: "pronoun" });
    const { start, end } = statement!.source.referent!;
    expect(text.slice(start, end)).toContain("الوزير سالم الجميلي");
    expect(speaker("وأكد العراق سيادته على أرضه كلها.")).not.toBe("سيادته");
  });

  test("السيد in front of his title tells of nobody", () => {
    const text =
      "قال مستشار المحافظ إن الحدود آمنة. وقال السيد القاضي إن القضية مغلقة. وأكد السيد المستشار أن العمل مستمر.";
    expect(read(text).at(-1)).toMatchObject({ source: "السيد المستشار", antecedent: "s1" });
  });
});
