import { prepare } from "@qawl/arabic";
import { useBackend } from "@qawl/stance/tensorflow";
import { beforeAll, expect, test } from "vitest";
import { TABLE_DEFAULTS } from "../src/index.ts";
import { trainHeads } from "../src/training/train-heads.ts";
import type { Case, Question } from "../src/training/training-data.ts";

beforeAll(async () => {
  await useBackend("cpu");
});

const question: Question = {
  ...{ name: "stance", shown: "stance", target: null },
  ...{ labels: ["Favor", "Against"], sides: ["Favor", "Against"] },
};
const TEXTS = { Favor: "قرار مفيد", Against: "قرار ضار" };

function repeat(times: number): readonly Case[] {
  return Array.from({ length: 20 * times }, (_, index): Case => {
    const label = index % 2 === 0 ? "Favor" : "Against";
    const text = TEXTS[label];
    const content = [{ span: { start: 0, end: text.length }, direct: true }];
    return {
      ...{ id: String(index), group: String(index) },
      labels: { stance: label },
      input: {
        ...{ document: prepare(text), form: "direct", content },
        ...{ source: { span: null, introduction: null }, cue: { lemma: "" } },
      },
    };
  });
}

async function largestWeight(times: number, decay: number): Promise<number> {
  const config = { ...TABLE_DEFAULTS, decay, epochs: 200 };
  const [head] = await trainHeads(
    { questions: [question], together: true },
    repeat(times),
    config,
    1,
  );
  return head!.weights.output.kernel.reduce((most, one) => Math.max(most, Math.abs(one)), 0);
}

test("the price of a kernel is for 1,000 cases: twice the cases at twice the decay give the same kernel", async () => {
  const [once, twice, cheaper] = [
    await largestWeight(1, 0.001),
    await largestWeight(2, 0.002),
    await largestWeight(2, 0.001),
  ];
  expect(twice).toBeGreaterThan(0.95 * once);
  expect(twice).toBeLessThan(1.05 * once);
  expect(cheaper).toBeGreaterThan(1.2 * once);
});
