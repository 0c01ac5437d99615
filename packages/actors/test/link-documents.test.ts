import { describe, expect, test } from "vitest";
import { linkAll } from "./fixture.ts";

const MINISTRY = "وزارة الخارجية الأمريكية";

describe("documents", () => {
  test("a document speaks for the body that issued it, whoever spoke in between", () => {
    const text = `ذكر بيان ل${MINISTRY} أن المهمة مستمرة. وقال نبيل الساعدي إن الطريق مفتوح. وأضاف البيان أن العدد ثابت.`;
    const [, , third] = linkAll(text, [
      { phrase: `بيان ل${MINISTRY}`, kind: "body" },
      "نبيل الساعدي",
      { phrase: "البيان", kind: "body" },
    ]);
    expect(third!.source.actor?.id).toBe("us-state-department");
  });

  test("also where the text only tells of the document", () => {
    const text = `ناقش الخبراء تقريرا أصدرته ${MINISTRY} أمس. وقال نبيل الساعدي إنه مهم. وأكد التقرير أن العدد ثابت.`;
    const [, second] = linkAll(text, ["نبيل الساعدي", { phrase: "التقرير", kind: "body" }]);
    expect(second!.source.actor?.id).toBe("us-state-department");
  });

  test("NOT where its author is whoever speaks in it", () => {
    const text = `زار الوفد ${MINISTRY}. وقال نبيل الساعدي في بيان إن المهمة مستمرة. وأضاف البيان أن العدد ثابت.`;
    const [first, second] = linkAll(text, ["نبيل الساعدي", { phrase: "البيان", kind: "body" }]);
    expect(second!.source.actor?.id).toBe(first!.source.actor?.id);
  });
});
