import { prepare } from "@qawl/arabic";
import { describe, expect, test } from "vitest";
import { sentenceSkeletons, skeletonRepetition } from "../src/index.ts";

function skeletons(text: string, ...cues: string[]) {
  const spans = cues.map((cue) => ({
    start: text.indexOf(cue),
    end: text.indexOf(cue) + cue.length,
  }));
  return sentenceSkeletons(prepare(text), spans);
}

describe("sentenceSkeletons", () => {
  test("keeps function words and cues and masks each run of content words", () => {
    const text = "وأكد وزير الدفاع أن القوات الأجنبية غادرت القاعدة في الأنبار.";
    expect(skeletons(text, "وأكد")).toEqual([{ frame: "واكد _ ان _ في _", kept: 3 }]);
  });

  test("gives two sentences of one frame the same skeleton", () => {
    const [first] = skeletons("قال النائب إن الوجود لم يعد مقبولا", "قال");
    const [second] = skeletons("قال قائد الفرقة إن الطريق لم يفتح", "قال");
    expect(first).toEqual(second);
  });

  test("does not mask a word of denial: the frame turns with it", () => {
    const [denied] = skeletons("لن تبقى القوات في البلاد");
    const [stated] = skeletons("ستبقى القوات في البلاد");
    expect(denied!.frame).not.toBe(stated!.frame);
  });

  test("keeps quotation marks and colons and leaves other punctuation out", () => {
    const [skeleton] = skeletons("الوزير: «لا حاجة بنا، اليوم»", "الوزير");
    expect(skeleton!.frame).toBe('الوزير : " لا _ بنا _ "');
  });
});

describe("skeletonRepetition", () => {
  const frame = (words: string, kept = 3) => ({ frame: words, kept });

  test("counts sentences whose frame stands in another article", () => {
    const figures = skeletonRepetition([
      [frame("a _ b"), frame("c _")],
      [frame("a _ b"), frame("d _")],
    ]);
    expect(figures).toMatchObject({ sentences: 4, repeated: 2, share: 0.5 });
    expect(figures.most).toEqual([{ frame: "a _ b", articles: 2 }]);
  });

  test("does not count an article that repeats itself", () => {
    expect(skeletonRepetition([[frame("a _ b"), frame("a _ b")]]).repeated).toBe(0);
  });

  test("leaves short frames out: they are the language's own", () => {
    const short = [[frame("قال _", 1)], [frame("قال _", 1)]];
    expect(skeletonRepetition(short)).toMatchObject({ sentences: 0, share: 0 });
    expect(skeletonRepetition(short, { kept: 1 }).repeated).toBe(2);
  });
});
