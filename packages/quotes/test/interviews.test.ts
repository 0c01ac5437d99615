import { describe, expect, test } from "vitest";
import { read } from "./read.ts";

const PAIRS = [
  ["كم قرية عادت إلى أهلها؟", "ست من عشرين. والطريق إليها ترابي."],
  ["لكن الوزارة مدت الكهرباء.", "العمود وصل والسلك لم يصل."],
  ["ما الذي يمنع العودة إلى البقية؟", "الألغام والماء."],
  ["هل زاركم أحد من بغداد؟", "مرة واحدة في الربيع."],
] as const;
const MET = "استقبلنا مدير ناحية السدة جابر هاشم المياحي في غرفة بلا نوافذ.";

function interview(question: string, answer: string, met = MET): string {
  const lines = PAIRS.flatMap(([asked, said]) => [question + asked, answer + said]);
  return ["زيارة إلى السدة", met, ...lines].join("\n\n");
}

describe("an interview, however the paper sets it", () => {
  test.each([
    ["* ", "- "],
    ["س: ", "ج: "],
    ["س/ ", "ج/ "],
    ["(س) ", "(ج) "],
    ["سؤال: ", "جواب: "],
    ["• ", ""],
    ["- ", "- "],
    ["— ", ""],
    ["", ""],
  ])("questions behind %j, answers behind %j", (question, answer) => {
    const found = read(interview(question, answer)).filter(({ cue }) => cue === "-");
    expect(found.map(({ content }) => `${content}.`)).toEqual(PAIRS.map(([, said]) => said));
    expect(found[0]!.source).toBe("مدير ناحية السدة جابر هاشم المياحي");
    expect(found[1]!.antecedent).toBe("s1");
  });

  test("the interviewee may bear only his name", () => {
    const met = "جلس جابر هاشم المياحي، مدير الناحية منذ عشر سنين، أمام آلة التسجيل.";
    expect(read(interview("* ", "- ", met))[0]!.source).toBe("جابر هاشم المياحي");
  });

  test("NOT an explanation with marked questions, whom nobody answers", () => {
    expect(read(interview("• ", "", "دليل قصير لمن يريد العودة."))).toEqual([]);
  });
});
