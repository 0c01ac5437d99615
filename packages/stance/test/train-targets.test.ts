import { beforeAll, describe, expect, test } from "vitest";
import { evaluateHead } from "../src/index.ts";
import { type TargetedCase, trainTargets, useBackend } from "../src/tensorflow/index.ts";

const row = (...columns: number[]) => ({
  indices: Int32Array.from(columns),
  values: Float32Array.from(columns, () => 1),
});
const options = {
  ...{ epochs: 60, batchSize: 8, learningRate: 0.05, decay: 0.001 },
  ...{ dropout: 0.1, seed: 1 },
};
const shape = { columns: 4, labels: 2, targets: 2 };

/** Column 0 speaks for label 0 and column 1 for label 1 everywhere; column 2 means the opposite for the second target. */
const cases: readonly TargetedCase[] = Array.from({ length: 40 }, (_, index): TargetedCase => {
  const label = index % 2;
  const target = index % 4 < 2 ? 0 : 1;
  const turned = target === 0 ? label : 1 - label;
  return { row: row(label, 2 + turned), target, label, weight: 1 };
});

describe("trainTargets", () => {
  beforeAll(async () => {
    await useBackend("cpu");
  });

  const best = (weights: Parameters<typeof evaluateHead>[0], ...columns: number[]): number => {
    const [first, second] = evaluateHead(weights, row(...columns)).logits;
    return first! > second! ? 0 : 1;
  };

  test("learns what is common to the targets and what a word means for one alone", async () => {
    const { common, targets } = await trainTargets(shape, cases, options);
    expect([best(common, 0), best(common, 1)]).toEqual([0, 1]);
    expect([best(targets[0]!, 2), best(targets[0]!, 3)]).toEqual([0, 1]);
    expect([best(targets[1]!, 2), best(targets[1]!, 3)]).toEqual([1, 0]);
  });

  test("same seed, same weights; another seed, others", async () => {
    const once = await trainTargets(shape, cases, options);
    expect(await trainTargets(shape, cases, options)).toEqual(once);
    expect(await trainTargets(shape, cases, { ...options, seed: 2 })).not.toEqual(once);
  });

  test("a case without a target of its own teaches the common kernel only", async () => {
    const general = cases.map((one) => ({ ...one, target: -1 }));
    const { common, targets } = await trainTargets(shape, general, options);
    expect(targets[0]).toEqual(common);
  });

  test("a heavy label wins where the words tell nothing", async () => {
    const same = cases.map((one) => ({ ...one, row: row(3), weight: one.label === 1 ? 4 : 1 }));
    const { common } = await trainTargets(shape, same, options);
    expect(best(common, 3)).toBe(1);
  });
});
