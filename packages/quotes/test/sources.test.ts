import { describe, expect, test } from "vitest";
import { read } from "./read.ts";

describe("kinds of sources", () => {
  test.each([
    ["named", "قال رئيس الوزراء محمد الساعدي إن الاتفاق قائم.", "رئيس الوزراء محمد الساعدي"],
    ["body", "قالت وزارة الخارجية إن الاتفاق قائم.", "وزارة الخارجية"],
    ["role", "قال المتحدث إن الاتفاق قائم.", "المتحدث"],
    ["unnamed", "قال مصدر أمني إن الاتفاق قائم.", "مصدر أمني"],
    ["collective", "قال نواب إن الاتفاق قائم.", "نواب"],
  ])("%s: %s", (kind, text, source) => {
    expect(read(text)).toMatchObject([{ kind, source }]);
  });

  test("pronoun: a span, and the speaker it stands for", () => {
    expect(read("قال القائد مازن الراوي إن المهمة صعبة. وهو يؤكد أن رجاله جاهزون.")).toMatchObject([
      { kind: "named" },
      { kind: "pronoun", antecedent: "s1" },
    ]);
  });

  test("understood: no span, inherited", () => {
    expect(read("قال القائد مازن الراوي إن المهمة صعبة. وأوضح أن رجاله جاهزون.")).toMatchObject([
      { antecedent: null },
      { kind: "understood", source: "", antecedent: "s1" },
    ]);
  });

  test("a bare role stands for the earlier speaker who holds it", () => {
    expect(
      read("قال المتحدث باسم الجيش سعد العامري إن الطريق آمن. وأضاف المتحدث أن الدوريات مستمرة."),
    ).toMatchObject([{ kind: "named" }, { kind: "role", source: "المتحدث", antecedent: "s1" }]);
  });

  test("apposition and a clause about the speaker belong to the phrase, the words do not", () => {
    expect(read("قال النائب عن كتلة الوفاء سلمان الدليمي إن القانون واضح.")).toMatchObject([
      { source: "النائب عن كتلة الوفاء سلمان الدليمي", content: "القانون واضح" },
    ]);
  });
});

describe("names that are other words elsewhere", () => {
  test("a verb right behind the verb of saying", () => {
    expect(read("وأكد ينس ستولتنبرغ أن الحلف باق.")).toMatchObject([{ source: "ينس ستولتنبرغ" }]);
    expect(read("وقال بات رايدر إن الأمر انتهى.")).toMatchObject([{ source: "بات رايدر" }]);
  });

  test("NOT a verb of what is said", () => {
    expect(read("وأكد بات واضحا أن الأمر انتهى.")).not.toMatchObject([{ source: "بات واضحا" }]);
  });

  test("a verb as a family name", () => {
    expect(read("وقال حسن دانائي فر في بيان إن الأمر انتهى.")).toMatchObject([
      { source: "حسن دانائي فر" },
    ]);
  });

  test("a time of day before an unknown name", () => {
    expect(read("وقال صباح كرحوت إن الأمر انتهى.")).toMatchObject([{ source: "صباح كرحوت" }]);
    expect(read("وقال صباح اليوم إن الأمر انتهى.")).toMatchObject([{ source: "" }]);
  });
});
