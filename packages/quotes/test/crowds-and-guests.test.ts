import { prepare } from "@qawl/arabic";
import { describe, expect, test } from "vitest";
import { findStatements } from "../src/index.ts";
import { read } from "./read.ts";

/** What the speaker of the last statement is called elsewhere. */
function referentOf(text: string): string | null {
  const { referent } = findStatements(prepare(text)).at(-1)!.source;
  return referent == null ? null : text.slice(referent.start, referent.end);
}

describe("the many", () => {
  test("are who goes on, by a word of no trade too", () => {
    const text = "ورفع مئات الأشخاص شعارات في الساحة، ووصفوا الوزراء بالفاسدين.";
    expect(read(text)[0]?.source).toMatch(/^مئات الأشخاص/);
  });

  test("NOT things", () => {
    const text = "وأطلقت القوات مئات الصواريخ على البلدة، ووصفوا الوزراء بالفاسدين.";
    expect(read(text)[0]?.source).not.toMatch(/^مئات/);
  });
});

describe("a plural participle beside a crowd", () => {
  test("agrees with the people in front of it, not with the body that acts", () => {
    const text = "فتحت قوات الأمن النار على متظاهرين شباب في البلدة مطالبين بفرص عمل.";
    expect(read(text)[0]?.source).toBe("متظاهرين شباب في البلدة");
  });

  test("has a crowd understood in what it does, not the speaker before", () => {
    const text =
      "قالت الحكومة إن الماء متوفر. وتجددت المظاهرات عند الميناء، مطالبين بتحسين الخدمات.";
    expect(read(text)[1]).toMatchObject({ source: "", antecedent: null });
    expect(referentOf(text)).toBe("المظاهرات");
  });
});

describe("who is met", () => {
  test("goes on, and not who meets him", () => {
    const text =
      "وكان في استقبال السامرائي في المطار رئيس وزراء الإقليم. وقال في كلمة له إن البلاد موحدة.";
    expect(referentOf(text)).toBe("السامرائي");
  });
});

describe("an envoy", () => {
  test.each([
    ["دعا مبعوث الأمم المتحدة إلى اليمن إلى الهدوء.", "مبعوث الأمم المتحدة إلى اليمن", "الهدوء"],
    [
      "وأعلن المبعوث الخاص إلى ليبيا غسان سالم أن اللقاء قريب.",
      "المبعوث الخاص إلى ليبيا غسان سالم",
      "اللقاء قريب",
    ],
  ])("%s: is called by where he is sent", (text, source, content) => {
    expect(read(text)[0]).toMatchObject({ source, content });
  });
});

describe("names with الدين", () => {
  test("stay whole in front of an object", () => {
    expect(read("وأعلن مدير المشروع رياض عز الدين انخفاض مناسيبه.")[0]).toMatchObject({
      source: "مدير المشروع رياض عز الدين",
      content: "انخفاض مناسيبه",
    });
  });
});
