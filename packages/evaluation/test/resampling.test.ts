import { describe, expect, test } from "vitest";
import { bootstrap, bootstrapAll, createRandom, pairedBootstrap, shuffle } from "../src/index.ts";

describe("createRandom", () => {
  test("gives the published numbers of mulberry32 for seed 1", () => {
    const random = createRandom(1);
    expect([random(), random()].map((value) => value.toFixed(8))).toEqual([
      "0.62707394",
      "0.00273572",
    ]);
  });

  test("is even enough to shuffle by", () => {
    const random = createRandom(5);
    const mean = Array.from({ length: 10_000 }, random).reduce((a, b) => a + b, 0) / 10_000;
    expect(mean).toBeCloseTo(0.5, 1);
  });
});

describe("shuffle", () => {
  test("keeps the items, changes the order, leaves the input", () => {
    const items = Array.from({ length: 50 }, (_, index) => index);
    const shuffled = shuffle(items, createRandom(3));
    expect(shuffled).not.toEqual(items);
    expect([...shuffled].sort((a, b) => a - b)).toEqual(items);
    expect(items[0]).toBe(0);
  });
});

describe("bootstrap", () => {
  const mean = (units: readonly number[]) => units.reduce((a, b) => a + b, 0) / units.length;

  test("covers the mean by about two standard errors", () => {
    const units = Array.from({ length: 100 }, (_, index) => index % 2);
    const { value, low, high } = bootstrap(units, mean);
    expect(value).toBe(0.5);
    expect(high - low).toBeGreaterThan(0.15);
    expect(high - low).toBeLessThan(0.25);
  });

  test("gives the same interval for the same seed", () => {
    expect(bootstrap([1, 2, 3], mean, { seed: 4 })).toEqual(
      bootstrap([1, 2, 3], mean, { seed: 4 }),
    );
  });

  test("measures several figures on the same draws as one by one, each draw once", () => {
    const units = Array.from({ length: 30 }, (_, index) => index % 7);
    const most = (drawn: readonly number[]) => Math.max(...drawn);
    let measured = 0;
    const both = bootstrapAll(
      units,
      (drawn) => {
        measured++;
        return [mean(drawn), most(drawn)];
      },
      { rounds: 50 },
    );
    expect(both).toEqual([
      bootstrap(units, mean, { rounds: 50 }),
      bootstrap(units, most, { rounds: 50 }),
    ]);
    expect(measured).toBe(51);
  });

  test("of no unit has no ends", () => {
    expect(bootstrap([], mean)).toEqual({ value: Number.NaN, low: Number.NaN, high: Number.NaN });
  });

  test("pairs two systems on the same draws", () => {
    const units = Array.from({ length: 40 }, (_, index) => index % 3);
    const { low, high } = pairedBootstrap(units, (u) => mean(u) + 1, mean);
    expect([low, high].map((value) => value.toFixed(6))).toEqual(["1.000000", "1.000000"]);
  });
});
