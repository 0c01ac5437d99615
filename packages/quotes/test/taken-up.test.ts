import { describe, expect, test } from "vitest";
import { read } from "./read.ts";

describe("a stand on the words before it", () => {
  test("takes them up by a noun for them", () => {
    expect(
      read("وتقول السلطات إن الجماعة تهرب السلاح عبر النهر، وهي اتهامات ينفيها قادتها."),
    ).toMatchObject([
      { cue: "قال", content: "الجماعة تهرب السلاح عبر النهر" },
      { source: "قادتها", cue: "نفى", content: "الجماعة تهرب السلاح عبر النهر" },
    ]);
  });

  test("has its subject understood where no speaker follows", () => {
    expect(
      read("يواجه الوزير اتهامات بإهدار المال العام في عقود الوقود، وهو أمر ينفيه بشدة."),
    ).toMatchObject([{ kind: "understood", cue: "نفى" }]);
  });

  test("says what they are held to be", () => {
    expect(
      read("وقررت البلدية رفع رسوم المياه، وهو ما وصفه تجار السوق بأنه عبء جديد."),
    ).toMatchObject([{ source: "تجار السوق", cue: "وصف", content: "عبء جديد" }]);
    expect(
      read('وأغلقت الشركة معملها في الضاحية، الأمر الذي اعتبرته النقابة "خيانة للعمال".'),
    ).toMatchObject([{ source: "النقابة", cue: "اعتبر", content: "خيانة للعمال", form: "direct" }]);
  });
});
