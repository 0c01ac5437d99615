import { fileURLToPath } from "node:url";
import { runReadmeExamples } from "@qawl/testkit";
import { expect, test } from "vitest";

test("every example of the README runs", async () => {
  const results = await runReadmeExamples(fileURLToPath(new URL("../README.md", import.meta.url)));
  expect(results.length).toBeGreaterThan(0);
  expect(results.filter(({ ok }) => !ok)).toEqual([]);
});
