import { join } from "node:path";
import { statementColumns } from "@qawl/export";
import { STANCES } from "@qawl/pack-iraq/node";
import { describe, expect, test } from "vitest";
import { ERROR_COLUMN } from "../src/batch/error-column.ts";
import { RESULT_FIELDS } from "../src/help/result-fields.ts";
import { runQawl } from "./run-qawl.ts";

const ARTICLE = join(import.meta.dirname, "..", "examples", "article.txt");
const paths = RESULT_FIELDS.map(({ path }) => path).filter((path) => path !== "");

/** The paths of the values in a JSON value, down to those that the manual tells as one. */
function pathsIn(value: unknown, path: string): readonly string[] {
  if (paths.includes(path) || typeof value !== "object" || value === null) return [path];
  return Object.entries(value).flatMap(([name, inner]) =>
    Array.isArray(value) ? pathsIn(inner, `${path}[]`) : pathsIn(inner, `${path}.${name}`),
  );
}

describe("the manual tells", () => {
  test("every column of a table, and no other", () => {
    const told = RESULT_FIELDS.flatMap(({ columns }) => columns);
    const columns = [...statementColumns(STANCES), ERROR_COLUMN].map(({ name }) => name);
    expect([...told].sort()).toEqual([...columns].sort());
  });

  test("every field of a statement in JSON, and no other", async () => {
    const args = ["analyse", "--json", "--published", "2021-12-09", ARTICLE];
    const { article, statements } = JSON.parse((await runQawl(args)).stdout);
    const found = new Set([
      ...pathsIn(article, "article"),
      ...statements.flatMap((statement: unknown) => pathsIn(statement, "")),
    ]);
    const told = paths.filter((path) => /^\.|^article\./.test(path) && path !== "article.title");
    expect([...found].sort()).toEqual([...told].sort());
  });
});
