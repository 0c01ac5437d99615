import { describe, expect, test } from "vitest";
import { read } from "./read.ts";

describe("verbal nouns that carry a stand", () => {
  test("with their speaker and what the verb would ask for", () => {
    expect(read("وتأخر التنفيذ بسبب معارضة رئاسة الجمهورية التصديق على الحكم.")).toMatchObject([
      { form: "position", source: "رئاسة الجمهورية", cue: "معارضة", content: "التصديق على الحكم" },
    ]);
    expect(
      read("وجاء التصويت بعد دعوة الحزب عبر قناته إلى وضع الميناء تحت رقابة دولية.")[0],
    ).toMatchObject({ source: "الحزب", content: "وضع الميناء تحت رقابة دولية" });
  });

  test("not where nobody is named, nor as a verb", () => {
    expect(read("وصلت دعوة جديدة إلى حضور الحفل.")).toEqual([]);
    expect(read("تلقى النادي دعوة للمشاركة في البطولة.")).toEqual([]);
  });
});
