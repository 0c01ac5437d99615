import { segmentClitics } from "@qawl/arabic/clitics";
import { nastyArabic } from "@qawl/testkit";
import fc from "fast-check";
import { expect, test } from "vitest";

const likeliest = (word: string): string =>
  segmentClitics(word)[0]!
    .parts.map(({ form }) => form)
    .join("+");

test.each([
  ["والحكومة", "و+ال+حكومه"],
  ["وللحكومة", "و+ل+ل+حكومه"],
  ["للجيش", "ل+ل+جيش"],
  ["بالحكومة", "ب+ال+حكومه"],
  ["وستنسحب", "و+ستنسحب"],
  ["سيكتب", "س+يكتب"],
  ["وقواتها", "و+قوات+ها"],
  ["كتابهم", "كتاب+هم"],
  ["وبغداد", "و+بغداد"],
  ["لفلسطين", "ل+فلسطين"],
])("%s is cut into %s", (word, parts) => {
  expect(likeliest(word)).toBe(parts);
});

test.each(["والي", "وزير", "بغداد", "كركوك", "فلسطين", "بيان", "لقاء", "التزام", "القاء", "التي"])(
  "%s is NOT cut",
  (word) => {
    expect(segmentClitics(word)[0]!.parts).toHaveLength(1);
  },
);

test("a name that is handed in is never cut, wherever it stands", () => {
  expect(segmentClitics("بارزاني", { protect: new Set(["بارزاني"]) })).toHaveLength(1);
});

test("marks and tatweel stay with the letter before them", () => {
  const word = "وَالـحكومةُ";
  const { parts } = segmentClitics(word, { start: 10 })[0]!;
  expect(parts.map(({ start, end }) => word.slice(start - 10, end - 10))).toEqual([
    "وَ",
    "الـ",
    "حكومةُ",
  ]);
});

test("the parts of every segmentation cover the word without gaps, the likeliest first", () => {
  fc.assert(
    fc.property(nastyArabic(), fc.nat(100), (word, start) => {
      const found = segmentClitics(word, { start });
      found.forEach(({ parts, score }, index) => {
        expect(parts[0]!.start).toBe(start);
        expect(parts.at(-1)!.end).toBe(start + word.length);
        for (let i = 1; i < parts.length; i++) expect(parts[i]!.start).toBe(parts[i - 1]!.end);
        expect(score).toBeLessThanOrEqual(found[index - 1]?.score ?? Number.POSITIVE_INFINITY);
      });
    }),
    { seed: 20_260_102, numRuns: 600 },
  );
});
