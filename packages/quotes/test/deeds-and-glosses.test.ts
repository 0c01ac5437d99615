import { describe, expect, test } from "vitest";
import { read } from "./read.ts";

const contentOf = (text: string): string[] => read(text).map(({ content }) => content);

describe("deeds that are spelled like words", () => {
  test("a war is begun by him who declares it", () => {
    expect(read("أعلن الرئيس سالم حربه على الفساد.")).toEqual([]);
    expect(read("أعلنت الحركة حربا مفتوحة على جارتها.")).toEqual([]);
    expect(contentOf("أعلن الرئيس رفضه الحرب على جارته.")).toEqual(["رفضه الحرب على جارته"]);
  });

  test("an official list", () => {
    expect(read("صنفت فرنسا الحزب منظمة محظورة العام الماضي.")).toEqual([]);
    expect(read("وعوقب أعضاء الحزب حسب تصنيفات الوزارة الفرنسية.")).toEqual([]);
  });
});

describe("nobody's words, or those of somebody told already", () => {
  test("a name alone behind a quotation tells whom it means", () => {
    const text = 'وقال الوزير: "سيدفع هذا البلد ثمن أفعاله كلها"، مشيرا إلى إيران.';
    expect(contentOf(text)).toEqual(["سيدفع هذا البلد ثمن أفعاله كلها"]);
    expect(contentOf(text.replace("إيران", "خروج القوات من إيران"))).toHaveLength(2);
  });

  test("an adjective between marks", () => {
    const text = 'وقالت الرئيسة "أتمنى عيدا سعيدا ومباركا للناس في كل مكان".';
    expect(contentOf(text)).toEqual(["أتمنى عيدا سعيدا ومباركا للناس في كل مكان"]);
  });

  test("the writer in his own voice", () => {
    expect(read("ولا أبالغ في القول إن البلاد بخير.")).toEqual([]);
  });

  test("what a country is counted, in a relative clause", () => {
    expect(read("فنلندا، والتي تعد الدولة الوحيدة في القارة التي تمنح العمال إجازة.")).toEqual([]);
  });

  test("a decision that was announced, in front of another one's quotation", () => {
    const text = 'بعد القرار الذي أعلنه الرئيس في الشهر الماضي "لن يكون لأحد منهم مكان بيننا".';
    expect(read(text).map(({ source }) => source)).not.toContain("الرئيس");
  });
});

describe("a medium goes on", () => {
  test("behind an attribution to it", () => {
    expect(read("انتشرت الشرطة في المدينة، بحسب مراسلنا. وأضاف أن الطرق أغلقت.")).toEqual([]);
    expect(read("انتشرت الشرطة، بحسب وكالة رويترز. وأضافت أن الطرق أغلقت.")).toEqual([]);
  });

  test("NOT where somebody spoke in that sentence", () => {
    const text = "قال الوزير إن الشرطة انتشرت، بحسب مراسلنا. وأضاف أن الطرق أغلقت.";
    expect(contentOf(text)).toContain("الطرق أغلقت");
  });
});
