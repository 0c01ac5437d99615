import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findNearDuplicates } from "../src/index.ts";

describe("findNearDuplicates", () => {
  test("finds a sentence with one word changed", () => {
    const texts = [
      "القوات ستبقى حتى نهاية العام المقبل",
      "النفط تراجع في الأسواق",
      "القوات ستبقى حتى نهاية العام القادم",
    ];
    const [pair] = findNearDuplicates(texts);
    expect(pair).toMatchObject({ first: 0, second: 2 });
    expect(pair!.similarity).toBeGreaterThan(0.6);
  });

  test("leaves sentences alone that share a few words", () => {
    expect(findNearDuplicates(["القوات باقية في العراق", "القوات غادرت قاعدة الأسد أمس"])).toEqual(
      [],
    );
  });

  test("finds what a comparison of every pair finds", () => {
    const text = fc.string({
      unit: fc.constantFrom("ا", "ب", "ت", " "),
      minLength: 5,
      maxLength: 20,
    });
    fc.assert(
      fc.property(
        fc.array(text, { maxLength: 12 }),
        fc.constantFrom(0.3, 0.5, 0.9),
        (texts, threshold) => {
          const expected = texts.flatMap((a, first) =>
            texts.flatMap((b, second) =>
              first < second && jaccard(a, b) >= threshold ? [`${first}-${second}`] : [],
            ),
          );
          const found = findNearDuplicates(texts, { threshold }).map(
            ({ first, second }) => `${first}-${second}`,
          );
          expect([...found].sort()).toEqual([...expected].sort());
        },
      ),
      { seed: 7 },
    );
  });
});

function jaccard(a: string, b: string): number {
  const grams = (text: string) =>
    new Set(
      Array.from({ length: Math.max(1, text.length - 4) }, (_, start) =>
        text.slice(start, start + 5),
      ),
    );
  const [one, two] = [grams(a), grams(b)];
  const shared = [...one].filter((gram) => two.has(gram)).length;
  return shared / (one.size + two.size - shared);
}
