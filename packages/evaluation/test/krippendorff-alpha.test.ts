import { describe, expect, test } from "vitest";
import { krippendorffAlpha } from "../src/index.ts";

/** One row an annotator, one column a unit, `*` where that annotator gave no label. */
function unitsOf(...rows: string[]): string[][] {
  const table = rows.map((row) => row.split(" "));
  return table[0]!.map((_, unit) =>
    table.map((row) => row[unit]!).filter((label) => label !== "*"),
  );
}

describe("krippendorffAlpha", () => {
  // Both from Krippendorff (2011).
  test("gives the published value for two annotators who labelled everything", () => {
    const units = unitsOf("a a b b d c c c e d d a", "b a b b b c c c e d d d");
    expect(krippendorffAlpha(units)).toBeCloseTo(0.692, 3);
  });

  test("gives the published value for four annotators with labels missing", () => {
    const units = unitsOf(
      "1 2 3 3 2 1 4 1 2 * * *",
      "1 2 3 3 2 2 4 1 2 5 * 3",
      "* 3 3 3 2 3 4 2 2 5 1 *",
      "1 2 3 3 2 4 4 1 2 5 1 *",
    );
    expect(krippendorffAlpha(units)).toBeCloseTo(0.743, 3);
  });

  test("is 1 for one label throughout, NaN where nothing can be compared", () => {
    expect(
      krippendorffAlpha([
        ["a", "a"],
        ["a", "a"],
      ]),
    ).toBe(1);
    expect(krippendorffAlpha([["a"], ["b"], []])).toBeNaN();
    expect(krippendorffAlpha([])).toBeNaN();
  });

  test("is below 0 for annotators who always differ", () => {
    expect(
      krippendorffAlpha([
        ["a", "b"],
        ["b", "a"],
      ]),
    ).toBeLessThan(0);
  });
});
