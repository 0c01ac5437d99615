import { join } from "node:path";
import { expect, test } from "vitest";
import { runReadmeExamples } from "../src/index.ts";

const path = join(import.meta.dirname, "readme-sample.md");

test("every expectation of every block is checked, with its line", async () => {
  const results = await runReadmeExamples(path);
  expect(results.map(({ line, ok }) => [line, ok])).toEqual([
    [7, true],
    [8, true],
    [10, true],
    [16, true],
    [19, true],
    [20, false],
    [28, false],
  ]);
});

test("a failed expectation shows both values", async () => {
  const failed = (await runReadmeExamples(path)).find(({ ok }) => !ok);
  expect(failed).toMatchObject({ expected: "3", actual: "2" });
});
