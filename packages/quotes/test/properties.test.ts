import { prepare, QawlError } from "@qawl/arabic";
import { looseUnits, nastyArabic, newsLike } from "@qawl/testkit";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findStatements } from "../src/index.ts";

const SETTINGS = { seed: 20_260_101, numRuns: 400 };
const PIECES = [
  "قال الوزير إن",
  "وأضاف أن",
  "وأضاف: «",
  "»، قال السفير، «",
  "مشيرا إلى أن",
  "بحسب مصدر أمني،",
  "وفقا لـ",
  "نقلت الوكالة عن القائد قوله",
  "يرفض الحزب بقاء",
  "رئيس الوزراء:",
  "هل تبقى القوات؟\n\n",
  "على حد قوله",
  "بينما",
  "- الوزارة تؤكد:",
  "/ رئيس البلدية",
  "(خبر عاجل)",
];

const texts = fc
  .array(fc.oneof(nastyArabic(12), looseUnits(10), newsLike(8), fc.constantFrom(...PIECES)), {
    maxLength: 12,
  })
  .map((parts) => parts.join(" "));

describe("any text", () => {
  test("never throws; spans are ordered, inside the text, and cut no character in two", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const ids = new Set<string>();
        for (const { id, source, cue, content, confidence } of findStatements(prepare(text), {
          minConfidence: 0,
        })) {
          expect(content.length).toBeGreaterThan(0);
          let end = 0;
          for (const { span } of content) {
            expect(span.start).toBeGreaterThanOrEqual(end);
            expect(span.end).toBeGreaterThan(span.start);
            end = span.end;
          }
          expect(end).toBeLessThanOrEqual(text.length);
          if (source.span !== null)
            expect(source.text).toBe(text.slice(source.span.start, source.span.end));
          expect(source.inherited).toBe(source.span === null);
          if (cue.span !== null) expect(cue.span.end).toBeGreaterThan(cue.span.start);
          expect(source.antecedent === null || ids.has(source.antecedent)).toBe(true);
          expect(confidence).toBeGreaterThanOrEqual(0);
          expect(confidence).toBeLessThanOrEqual(1);
          ids.add(id);
        }
      }),
      SETTINGS,
    );
  });

  test("gives plain data, the same twice, ids in text order", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const document = prepare(text);
        const statements = findStatements(document);
        expect(JSON.parse(JSON.stringify(statements))).toEqual(statements);
        expect(findStatements(document)).toEqual(statements);
        expect(statements.map(({ id }) => id)).toEqual(statements.map((_, n) => `s${n + 1}`));
      }),
      { ...SETTINGS, numRuns: 150 },
    );
  });

  test.each([-0.1, 1.1, Number.NaN])("a least confidence of %s is refused", (minConfidence) => {
    const find = () => findStatements(prepare(""), { minConfidence });
    expect(find).toThrow(QawlError);
    expect(find).toThrow(`"minConfidence" has the value "${minConfidence}"`);
  });
});

test("a text may end at any word", () => {
  const text = "قال الوزير في خلال";
  for (let end = 0; end <= text.length; end++)
    expect(() => findStatements(prepare(text.slice(0, end)))).not.toThrow();
});
