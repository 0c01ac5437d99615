import { existsSync, readdirSync } from "node:fs";
import { join, relative } from "node:path";
import { runReadmeExamples } from "@qawl/testkit";
import { describe, expect, test } from "vitest";

const root = join(import.meta.dirname, "..");
const readmes = [
  root,
  ...["packages", "apps"].flatMap((folder) =>
    readdirSync(join(root, folder)).map((name) => join(root, folder, name)),
  ),
]
  .map((folder) => join(folder, "README.md"))
  .filter(existsSync);

describe("every example of a README does what it says", () => {
  test.each(readmes.map((path) => [relative(root, path), path]))("%s", async (_, path) => {
    const results = await runReadmeExamples(path);
    expect(results.filter(({ ok }) => !ok)).toEqual([]);
  });
});
