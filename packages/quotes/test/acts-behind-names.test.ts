import { describe, expect, test } from "vitest";
import { read } from "./read.ts";

const told = (text: string): string[][] =>
  read(text).map(({ source, content }) => [source, content]);

describe("a name ends where an act begins", () => {
  test.each("تأميم خصخصة إرجاء إسقاط استبدال مكافحة اتخاذ إتمام تمرير تسعير".split(" "))(
    "أعلن الرئيس سالم حميد %s …",
    (act) => {
      expect(told(`أعلن الرئيس سالم حميد ${act} القناة.`)).toEqual([
        ["الرئيس سالم حميد", `${act} القناة`],
      ]);
    },
  );
});

describe("words between marks and around them", () => {
  test("a verb with its speaker and قائلا goes with the words behind it", () => {
    const text =
      'وقال النائب: "لن تخرج الدولة من أزمتها قريبا.." وتساءل النائب، قائلا: "كيف تخرج من أزمة صنعتها بنفسها؟"';
    expect(read(text).map(({ content }) => content)).toEqual([
      "لن تخرج الدولة من أزمتها قريبا..",
      "كيف تخرج من أزمة صنعتها بنفسها؟",
    ]);
  });

  test("what a people holds, within another one's words", () => {
    const text =
      'وأوضح الوزير أن البلاد تعاني، كما أن "الشعب يعتبر أن العالم قادر على المساعدة"، بحسب تعبيره.';
    expect(read(text).map(({ source }) => source)).toEqual(["الوزير"]);
    expect(told("ويعتبر الوزير أن العالم قادر على المساعدة.")).toEqual([
      ["الوزير", "العالم قادر على المساعدة"],
    ]);
  });

  test("some of those who are counted, behind the marks", () => {
    expect(told('وأحصى المرصد "مقتل 52 شخصا في يوم واحد" بينهم عناصر من الجيش.')).toEqual([
      ["المرصد", '"مقتل 52 شخصا في يوم واحد" بينهم عناصر من الجيش'],
    ]);
  });
});
