import { describe, expect, test } from "vitest";
import { roundWeights } from "../src/tensorflow/round-weights.ts";

const layer = (...values: number[]) => ({
  kernel: Float32Array.from(values),
  bias: Float32Array.of(0, -1.999999),
});
const last12 = (values: Float32Array): number[] =>
  [...new Uint32Array(values.slice().buffer)].map((bits) => bits & 0xfff);

describe("rounded weights", () => {
  const values = [0.1, -0.1, 1 / 3, 123.456, -7e-9, 1.9999999, 0];
  const given = { hidden: null, output: layer(...values) };
  const { hidden, output } = roundWeights(given);

  test("are near what they were", () => {
    output.kernel.forEach((value, index) => {
      expect(Math.abs(value - values[index]!)).toBeLessThanOrEqual(Math.abs(values[index]!) / 4096);
    });
    expect(output.bias[1]).toBe(-2);
  });

  test("end in zeros, and leave the given ones as they are", () => {
    expect([...last12(output.kernel), ...last12(output.bias)].every((bits) => bits === 0)).toBe(
      true,
    );
    expect(given.output.kernel).toEqual(Float32Array.from(values));
  });

  test("a linear head has no hidden layer, another keeps its own", () => {
    expect(hidden).toBeNull();
    const both = roundWeights({ hidden: layer(0.1), output: layer(0.1) });
    expect(last12(both.hidden!.kernel)).toEqual([0]);
  });
});
