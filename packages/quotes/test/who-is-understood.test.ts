import { prepare } from "@qawl/arabic";
import { describe, expect, test } from "vitest";
import { findStatements } from "../src/index.ts";
import { read } from "./read.ts";

/** The words that name the speaker of the last statement, wherever they stand. */
function speaker(text: string): string {
  const found = findStatements(prepare(text));
  const last = found.at(-1)!.source;
  const named = found.find(({ id }) => id === last.antecedent)?.source ?? last;
  const span = named.span ?? named.referent;
  return span === null ? "" : text.slice(span.start, span.end);
}

describe("who does something is understood to speak behind it", () => {
  test("behind a verb that reports nothing, by a name of two words", () => {
    expect(speaker("يقف عماد الساعدي (35 عاما) أمام متجره قائلا: «لا زبائن اليوم».")).toBe(
      "عماد الساعدي",
    );
    expect(speaker("زار كريم شاكر المخيم القديم. وقال إن السوق مغلق.")).toBe("كريم شاكر");
    expect(speaker("جلست سلمى حسن في خيمتها. وتقول: «لا ماء هنا».")).toBe("سلمى حسن");
  });

  test("in the letters of a noun the verb opens its clause", () => {
    expect(speaker("عقد الوزير خالد العبدالله مؤتمرا صحافيا. وأضاف أن السد آمن.")).toBe(
      "الوزير خالد العبدالله",
    );
    expect(speaker("قدم حيدر الشمري استقالته، مؤكدا أن القرار نهائي.")).toBe("حيدر الشمري");
  });

  test("المحامي is one man, though محامي may be several", () => {
    const text = "قالت مصادر إن المعرض مؤجل. وزار المحامي سالم الوائلي السجن. وطالب بتحقيق عاجل.";
    expect(speaker(text)).toMatch(/^المحامي سالم/);
  });

  test("in front of his verb", () => {
    expect(speaker("لكن النائب عمر الزيدي غادر القاعة، معلنا تأجيل اللقاء.")).toBe(
      "النائب عمر الزيدي",
    );
  });

  test("and where the reporter tells something between", () => {
    expect(
      speaker("يقف عماد الساعدي أمام متجره. والحي بلا كهرباء منذ أيام. ويقول: «لا زبائن اليوم»."),
    ).toBe("عماد الساعدي");
  });

  test("NOT a place in front of which he stands, nor what is planned", () => {
    expect(
      speaker("قال السفير إن الحوار مفيد. وجلس أمام الضيوف ساعة. وأضاف أن اللقاء يتكرر."),
    ).toBe("السفير");
    expect(
      read("ومن المقرر أن يجتمع المجلس، السبت، للتصويت على مشروع يدعو إلى هدنة قصيرة."),
    ).toEqual([]);
  });
});

describe("the phrase of who does something ends", () => {
  test("in front of the next verb, the object and what he becomes", () => {
    expect(speaker("يقف الوزير خالد العبدالله وتعلو وجهه ابتسامة. وقال إن السد آمن.")).toBe(
      "الوزير خالد العبدالله",
    );
    expect(speaker("نشرت النائبة هدى الراوي صورة على حسابها. وقالت إن السد آمن.")).toBe(
      "النائبة هدى الراوي",
    );
    expect(speaker("انتخب الشيخ سالم العيسى رئيسا للمجلس. وقال إن السد آمن.")).toBe(
      "الشيخ سالم العيسى",
    );
  });

  test("in front of whom he meets", () => {
    expect(
      speaker("التقى الوزير خالد العبدالله وزير الدفاع الدنماركي في مكتبه. وقال إن السد آمن."),
    ).toBe("الوزير خالد العبدالله");
  });

  test("NOT within a name: a body, a family name, a faith", () => {
    expect(speaker("وصل المتحدث باسم الدائرة فلاح نوري إلى البصرة. وقال إن السد آمن.")).toBe(
      "المتحدث باسم الدائرة فلاح نوري",
    );
    expect(speaker("وصل المدير بدر الدين شاكر إلى البصرة. وقال إن السد آمن.")).toBe(
      "المدير بدر الدين شاكر",
    );
  });
});

describe("gender and number tell which of two is meant", () => {
  test("people are spoken of in the plural, sources are feminine", () => {
    expect(
      speaker("قالت مصادر إن السوق مغلق. وقال مسؤولون إن الجسر مفتوح. وأضافت أن الطريق آمن."),
    ).toBe("مصادر");
    expect(
      speaker("قالت مصادر إن السوق مغلق. وقال مسؤولون إن الجسر مفتوح. وأضافوا أن الطريق آمن."),
    ).toBe("مسؤولون");
  });

  test("a title without an ending is a woman's behind a woman's verb, a name a man's behind a man's", () => {
    expect(speaker("وكانت السيناتور لورا بيرك قد نشرت صورا لها. وقالت إن الرحلة قصيرة.")).toBe(
      "السيناتور لورا بيرك",
    );
    expect(
      speaker("قالت الوزيرة إن السد آمن. وصل عماد الساعدي إلى المدينة. وأضافت أن الماء يكفي."),
    ).toBe("الوزيرة");
  });

  test("NOT of a man whose verb begins with a ت of its own", () => {
    expect(speaker("تفقد عماد الساعدي المكان. وقال إن السد آمن.")).toBe("عماد الساعدي");
  });
});
