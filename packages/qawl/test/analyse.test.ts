import { iraqPack } from "@qawl/pack-iraq";
import { nastyArabic, newsLike } from "@qawl/testkit";
import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import {
  type Analyser,
  type Analysis,
  analyse,
  createAnalyser,
  type Statement,
} from "../src/index.ts";

const TEXT = [
  "بغداد - قال المتحدث باسم قيادة العمليات المشتركة العميد نصير كاظم الحلفي إن القوات الأجنبية غادرت القاعدة.",
  "وأضاف أن اللجنة ستجتمع الشهر المقبل.",
  "وطالبت كتائب حزب الله بخروج من تبقى من الجنود الأمريكيين.",
].join("\n");

const words = ({ content }: Statement): string =>
  content.map(({ span }) => TEXT.slice(span.start, span.end)).join(" ");

let read: Analyser;
let analysis: Analysis;

beforeAll(async () => {
  read = await createAnalyser(iraqPack);
  analysis = read({ text: TEXT, id: "a1", published: "2026-03-01" });
});

describe("analyse", () => {
  test("finds who said what, in text order", () => {
    expect(analysis.statements.map(words)).toEqual([
      "القوات الأجنبية غادرت القاعدة",
      "اللجنة ستجتمع الشهر المقبل",
      "بخروج من تبقى من الجنود الأمريكيين",
    ]);
    expect(analysis.statements.map(({ id }) => id)).toEqual(["s1", "s2", "s3"]);
  });

  test("carries the speaker on where the sentence leaves him understood", () => {
    const [first, second] = analysis.statements;
    expect(second!.source).toMatchObject({ span: null, inherited: true });
    expect(second!.source.actor).toEqual(first!.source.actor);
  });

  test("takes the camp from the registry, and says so", () => {
    const camps = analysis.statements.map(({ faction }) => `${faction.label} by ${faction.by}`);
    expect(camps).toEqual([
      "government by registry",
      "government by registry",
      "armed-factions by registry",
    ]);
  });

  test("gives each stance with scores that sum to 1 and the label that leads them", () => {
    for (const { stance } of analysis.statements) {
      const scores = Object.values(stance.scores);
      expect(scores.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 5);
      expect(stance.probability).toBe(Math.max(...scores));
      expect(stance.scores[stance.label]).toBe(stance.probability);
    }
  });

  test("abstains from a stance below a half, or below what was asked for", () => {
    const abstained = (abstainBelow?: number) =>
      read(TEXT, abstainBelow === undefined ? {} : { abstainBelow }).statements.map(
        ({ stance }) => stance.abstained,
      );
    const probabilities = analysis.statements.map(({ stance }) => stance.probability);
    expect(abstained()).toEqual(probabilities.map((probability) => probability < 0.5));
    expect(new Set(abstained(1))).toEqual(new Set([true]));
    expect(new Set(abstained(0))).toEqual(new Set([false]));
    expect(() => read(TEXT, { abstainBelow: 2 })).toThrow(/abstainBelow.*from 0 to 1/s);
  });

  test("reads the stance from the words: another speaker of the same words has the same scores", () => {
    const said = (speaker: string) =>
      read(`قال ${speaker} إن القوات الأجنبية ضرورية لأمن البلاد.`).statements[0]!;
    expect(said("وزير البيشمركة").stance.scores).toEqual(said("وزير الدفاع").stance.scores);
    expect(said("وزير البيشمركة").faction.label).not.toBe(said("وزير الدفاع").faction.label);
  });

  test("names versions and repeats what it was told of the article", () => {
    expect(analysis.article).toEqual({ id: "a1", published: "2026-03-01" });
    expect(analysis.versions.pack).toContain("iraq-foreign-forces");
  });

  test("is the same through the one-call form", async () => {
    expect(await analyse({ text: TEXT, id: "a1", published: "2026-03-01" })).toEqual(analysis);
  });

  test("survives JSON", () => {
    expect(JSON.parse(JSON.stringify(analysis))).toEqual(analysis);
  });
});

describe("issues", () => {
  test.each([
    ["not-arabic", "The minister said nothing."],
    ["no-statements", "تراجعت أسعار النفط أمس."],
    ["lone-surrogate", "قال الوزير \ud83d إن النفط تراجع."],
  ])("%s", (code, text) => {
    expect(read(text).issues.map((issue) => issue.code)).toContain(code);
  });
});

describe("whatever string comes in", () => {
  test.each([
    ["nasty Arabic", nastyArabic()],
    ["news with damage", newsLike()],
  ])("%s gives a result whose spans lie in the text, the same each time", (_, texts) => {
    fc.assert(
      fc.property(texts, (text) => {
        const first = read(text);
        expect(read(text)).toEqual(first);
        for (const { source, cue, content, stance } of first.statements) {
          const spans = [
            source.span,
            cue.span,
            ...content.map(({ span }) => span),
            ...stance.evidence.map(({ span }) => span),
          ];
          for (const span of spans) {
            if (span === null) continue;
            expect(0 <= span.start && span.start < span.end && span.end <= text.length).toBe(true);
          }
        }
      }),
      { seed: 11, numRuns: 150 },
    );
  });
});

describe("misuse", () => {
  test("a confidence that is none is a coded error", () => {
    expect(() => read(TEXT, { minConfidence: 2 })).toThrow(
      expect.objectContaining({ code: "unknown-option" }),
    );
  });

  test("a text that is no string is a coded error", () => {
    for (const nothing of [42, null, undefined, {}]) {
      expect(() => read(nothing as never)).toThrow(
        expect.objectContaining({ code: "not-a-string" }),
      );
    }
    for (const evidence of [-1, 1.5, Number.NaN, "8"]) {
      expect(() => read(TEXT, { evidence } as never)).toThrow(
        expect.objectContaining({ code: "unknown-option" }),
      );
    }
  });
});

describe("camps", () => {
  test("one voice that the registry does not hold speaks for one camp", async () => {
    const text =
      "قال الشيخ حمود الفتلي إن القرية بلا ماء منذ شهر. وأضاف الفتلي أن المدرسة أغلقت أبوابها. وأكد الفتلي أن الطريق إلى السوق مقطوع بالحواجز.";
    const { statements } = await analyse(text);
    const camps = statements.map(({ source, faction }) => [source.actor?.id, faction]);
    expect(camps).toHaveLength(3);
    expect(new Set(camps.map((camp) => JSON.stringify(camp))).size).toBe(1);
    expect(statements[0]!.faction.by).toBe("classifier");
  });
});
