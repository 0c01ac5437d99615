import { describe, expect, test } from "vitest";
import {
  calibrationError,
  cohenKappa,
  evaluateLabels,
  fAverage,
  type LabelPair,
} from "../src/index.ts";

/** Pairs written as "gold>predicted". */
function pairs(text: string): LabelPair[] {
  return text.split(" ").map((pair) => {
    const [gold, predicted] = pair.split(">");
    return { gold: gold!, predicted: predicted! };
  });
}

describe("evaluateLabels", () => {
  // Worked by hand: support 1 of 2 gold, 1 of 1 predicted; oppose 2 of 2 gold, 2 of 3 predicted.
  const report = evaluateLabels(
    pairs("support>support support>oppose oppose>oppose oppose>oppose"),
  );

  test("gives precision, recall and F1 a label", () => {
    expect(report.perLabel["support"]).toMatchObject({
      precision: 1,
      recall: 0.5,
      gold: 2,
      predicted: 1,
    });
    expect(report.perLabel["oppose"]!.f1).toBeCloseTo(0.8, 10);
  });

  test("averages them plainly, by weight, and counts right answers", () => {
    expect(report.accuracy).toBe(0.75);
    expect(report.macroF1).toBeCloseTo((2 / 3 + 0.8) / 2, 10);
    expect(report.weightedF1).toBeCloseTo((2 / 3 + 0.8) / 2, 10);
  });

  test("lays out who was taken for whom", () => {
    expect(report.confusion["support"]).toEqual({ support: 1, oppose: 1 });
  });
});

describe("fAverage", () => {
  test("is the mean F1 of the two sides; neutral counts through errors only", () => {
    const value = fAverage(pairs("support>support oppose>neutral oppose>oppose neutral>neutral"));
    expect(value).toBeCloseTo((1 + 2 / 3) / 2, 10);
  });

  test("counts a side that never occurs as 0", () => {
    expect(fAverage(pairs("support>support"))).toBe(0.5);
  });
});

describe("calibrationError", () => {
  test("is 0 when confidence is accuracy", () => {
    expect(
      calibrationError(
        [0.75, 0.75, 0.75, 0.75].map((probability, i) => ({ probability, right: i > 0 })),
      ),
    ).toBe(0);
  });

  test("is the gap when it is not", () => {
    expect(calibrationError([{ probability: 0.9, right: false }])).toBeCloseTo(0.9, 10);
  });
});

describe("cohenKappa", () => {
  // Cohen's textbook table: 20 yes-yes, 5 yes-no, 10 no-yes, 15 no-no gives 0.4.
  test("matches the textbook example", () => {
    const table = [
      ...Array.from({ length: 20 }, () => "y>y"),
      ...Array.from({ length: 5 }, () => "y>n"),
      ...Array.from({ length: 10 }, () => "n>y"),
      ...Array.from({ length: 15 }, () => "n>n"),
    ];
    expect(cohenKappa(pairs(table.join(" ")))).toBeCloseTo(0.4, 10);
  });

  test("is 1 when both always give the same one label", () => {
    expect(cohenKappa(pairs("y>y y>y"))).toBe(1);
  });
});
