import { describe, expect, test } from "vitest";
import { read } from "./read.ts";

describe("what does not belong to a speaker", () => {
  test("how he was when he spoke", () => {
    expect(read("قالت النائبة هدى الراوي غاضبة إن الجلسة باطلة.")).toMatchObject([
      { source: "النائبة هدى الراوي", content: "الجلسة باطلة" },
    ]);
    expect(read("وحذر حيدر الشمري ساخرا من أن الجسر لن يفتح.")).toMatchObject([
      { source: "حيدر الشمري", content: "الجسر لن يفتح" },
    ]);
  });

  test("an outlet in marks with its quality, and when its talk was brought out", () => {
    expect(
      read('قال حيدر الشمري في مقابلة مع شبكة "نون تي في" الإخبارية بثت الخميس إن السد آمن.'),
    ).toMatchObject([{ source: "حيدر الشمري", content: "السد آمن" }]);
    expect(
      read("أعلنت النائبة هدى الراوي في حديث لصحيفة «الدرب» الأسبوعية نشر أمس أن السد آمن."),
    ).toMatchObject([{ source: "النائبة هدى الراوي", content: "السد آمن" }]);
  });

  test("his account and where it is", () => {
    expect(read('وأكد حيدر الشمري عبر صفحته على "فيسبوك" أن السد آمن.')).toMatchObject([
      { source: "حيدر الشمري", content: "السد آمن" },
    ]);
  });

  test("his age in words, the week, and the time of it", () => {
    expect(read("وقال سالم جبار البالغ من العمر 45 عاما إن السد آمن.")).toMatchObject([
      { source: "سالم جبار", content: "السد آمن" },
    ]);
    expect(read("وأعلنت الوزارة في حينه أن السد آمن.")).toMatchObject([{ source: "الوزارة" }]);
    expect(read("وقال مسؤول محلي الأسبوع الماضي إن السد آمن.")).toMatchObject([
      { source: "مسؤول محلي" },
    ]);
  });

  test("NOT what a verb takes with على, where no account stands in front", () => {
    expect(read("وأكد حيدر الشمري على أن السد آمن.")).toMatchObject([{ content: "السد آمن" }]);
  });
});

describe("what belongs to a name", () => {
  test("a family name that is a trade, behind any first name", () => {
    expect(read("قال رئيس البلدية سامر الحداد إن السد آمن.")).toMatchObject([
      { source: "رئيس البلدية سامر الحداد" },
    ]);
  });

  test("a first name that is a quality, a preposition or a plural elsewhere", () => {
    expect(read("وأكد علي حسين جاسم أن السد آمن.")).toMatchObject([{ source: "علي حسين جاسم" }]);
    expect(read("قالت أحلام الساعدي إن السد آمن.")).toMatchObject([{ source: "أحلام الساعدي" }]);
    expect(read("وأكد نصر الدين محمد أن السد آمن.")).toMatchObject([{ source: "نصر الدين محمد" }]);
    expect(read("وقال فرات التميمي إن السد آمن.")).toMatchObject([{ source: "فرات التميمي" }]);
  });

  test("NOT the deed that has a name for its genitive, nor على with what it governs", () => {
    expect(read("وأعلنت نجاح محمد في مهمته.").map(({ source }) => source)).not.toContain(
      "نجاح محمد",
    );
    expect(read("وشدد الوزير على حسين أن يعود.").map(({ source }) => source)).not.toContain(
      "على حسين",
    );
  });
});

describe("a comparison with what somebody calls another", () => {
  test("gives no statement of the clause in front of it", () => {
    expect(read("فالمجموعة ليست منظمة محظورة كما تتهمها أنقرة.")).toEqual([]);
  });

  test("NOT where he has said it", () => {
    expect(read("فالمجموعة ليست منظمة محظورة، كما قالت أنقرة.")).toMatchObject([
      { source: "أنقرة", content: "فالمجموعة ليست منظمة محظورة" },
    ]);
  });
});
