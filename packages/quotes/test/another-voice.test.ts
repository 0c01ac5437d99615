import { describe, expect, test } from "vitest";
import { read } from "./read.ts";

describe("an attribution behind a sentence in which somebody else speaks", () => {
  test("is a report of its own, with the whole sentence as its words", () => {
    expect(
      read(
        "أعلنت النقابة تعليق الإضراب في موانئ الجنوب أسبوعا كاملا، حسبما أفاد مسؤول في الميناء.",
      ),
    ).toMatchObject([
      { source: "النقابة", cue: "أعلن" },
      {
        source: "مسؤول في الميناء",
        cue: "حسب",
        content: "أعلنت النقابة تعليق الإضراب في موانئ الجنوب أسبوعا كاملا",
      },
    ]);
  });

  test("is none where a paper of the same speaker is named, or somebody of his own", () => {
    for (const paper of ["بيان صدر أمس", "متحدث باسمها"])
      expect(
        read(`أعلنت النقابة تعليق الإضراب في موانئ الجنوب أسبوعا كاملا، وفق ${paper}.`),
      ).toMatchObject([{ source: "النقابة", cue: "أعلن" }]);
  });

  test("is none where he has spoken already", () => {
    expect(
      read("أكد مدير الميناء أن الرصيف الجديد جاهز لاستقبال السفن الكبيرة، بحسب مدير الميناء."),
    ).toHaveLength(1);
  });
});
