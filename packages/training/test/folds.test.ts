import { describe, expect, test } from "vitest";
import { assignFolds, findCopies } from "../src/index.ts";

describe("assignFolds", () => {
  const cases = Array.from({ length: 100 }, (_, index) => ({
    group: String(Math.floor(index / 2)),
    stratum: index < 90 ? "frequent" : "rare",
  }));

  test("keeps groups together and strata even", () => {
    const folds = assignFolds(cases, 5, 1);
    for (let index = 0; index < 100; index += 2) expect(folds[index]).toBe(folds[index + 1]);
    for (let fold = 0; fold < 5; fold++) {
      const inside = cases.filter((_, index) => folds[index] === fold);
      expect(inside.length).toBe(20);
      expect(inside.filter(({ stratum }) => stratum === "rare").length).toBe(2);
    }
  });

  test("same seed, same folds; another seed, others", () => {
    expect(assignFolds(cases, 5, 1)).toEqual(assignFolds(cases, 5, 1));
    expect(assignFolds(cases, 5, 2)).not.toEqual(assignFolds(cases, 5, 1));
  });
});

describe("findCopies", () => {
  test("finds copies that differ in spelling, marks and links, and NOT other texts", () => {
    const { groups, pairs } = findCopies([
      "إنَّ التطعيم ضروري للجميع في هذه المدينة",
      "ان التطعيم ضرورى للجميع فى هذه المدينه https://t.co/x",
      "لا حاجة إلى طريق جديد بين القريتين",
    ]);
    expect(groups).toEqual([0, 0, 2]);
    expect(pairs.length).toBe(1);
  });
});
