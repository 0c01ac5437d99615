import { describe, expect, test } from "vitest";
import { read } from "./read.ts";

const said = (text: string): string[] =>
  read(text).map(({ source, content }) => `${source}: ${content}`);

describe("who sends or publishes a paper says what it says", () => {
  test.each([
    "وبعث الوزير برسالة إلى النقابة مفادها أن الجسر مغلق.",
    "ووجه الوزير رسالة واضحة مفادها أن الجسر مغلق.",
    "ونشر الوزير تغريدة كتب فيها أن الجسر مغلق.",
    "ونشر الوزير تغريدة كتب فيها: الجسر مغلق.",
    "وألقى الوزير كلمة أعلن فيها أن الجسر مغلق.",
    "وأصدر الوزير تقريرا موسعا كشف فيه أن الجسر مغلق.",
  ])("%s", (text) => {
    expect(said(text)).toEqual(["الوزير: الجسر مغلق"]);
  });

  test("a verb that is no part of who speaks", () => {
    expect(said("وألقت وزارة النقل خطابا أعلنت فيه أن الجسر مغلق.")).toEqual([
      "وزارة النقل: الجسر مغلق",
    ]);
  });

  test("NOT who gets it", () => {
    expect(said("وتلقى الوزير رسالة مفادها أن الجسر مغلق.")).toEqual([]);
  });
});

describe("what follows from the words", () => {
  test("belongs to them", () => {
    expect(said("وقال الوزير إن الجسر مغلق، وهو ما يهدد التجارة.")).toEqual([
      "الوزير: الجسر مغلق، وهو ما يهدد التجارة",
    ]);
  });

  test("NOT what others make of them", () => {
    expect(said("وقال الوزير إن الجسر مغلق، وهو ما أثار غضب التجار.")).toEqual([
      "الوزير: الجسر مغلق",
    ]);
  });
});

test("what another says meanwhile ends the words", () => {
  expect(said("وقال الوزير إن الجسر مغلق، مع تأكيد وزير النقل أن الطريق مفتوح.")).toEqual([
    "الوزير: الجسر مغلق",
    "وزير النقل: الطريق مفتوح",
  ]);
});

test("what is safe believes nothing", () => {
  expect(said("وقال الوزير إن الجسر آمن، ومضى قائلا إن الطريق مفتوح للجميع.")).toEqual([
    "الوزير: الجسر آمن",
    ": الطريق مفتوح للجميع",
  ]);
});
