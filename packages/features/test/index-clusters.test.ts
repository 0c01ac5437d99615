import { indexClusters } from "@qawl/features";
import { expect, it } from "vitest";

it("finds the number of a word's cluster", () => {
  const clusterOf = indexClusters(["بغداد اربيل", "خروج رحيل"]);
  expect(["اربيل", "خروج", "مطر"].map(clusterOf)).toEqual([0, 1, undefined]);
});

it("is built once for a list", () => {
  const clusters = ["نهر سد"];
  expect(indexClusters(clusters)).toBe(indexClusters(clusters));
});
