import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseVectorizers } from "../src/folder/parse-vectorizers.ts";

/** Pieces of which names are made that look like the parts of the file. */
const NAME = fc.array(fc.constantFrom("]", "[", ",", '"', "\\", "names", ":", "}", "قال", "a"), {
  maxLength: 4,
});
const NAMES = fc.array(
  NAME.map((parts) => parts.join("")),
  { maxLength: 5 },
);

describe("parseVectorizers", () => {
  test("answers as JSON.parse does", () => {
    const own = {
      stance: { config: { size: 2 }, names: ["قال", "w:لا"], idf: [1, 2] },
      faction: "stance",
    };
    expect(parseVectorizers(JSON.stringify(own))).toEqual(own);
  });

  test("takes names that look like the end of the list NOT for it", () => {
    for (const names of [
      ["]", "a"],
      ["a", "],x", "b"],
      [",", "a"],
      ["a", ","],
      ["a\\", "]"],
      [""],
      [],
    ]) {
      const own = { one: { names }, two: { names: ["x", "y"] } };
      expect(parseVectorizers(JSON.stringify(own)), JSON.stringify(names)).toEqual(own);
    }
  });

  test("leaves lists of other depths as they are", () => {
    const own = { one: { config: { names: ["a", "b"] }, names: ["c"] } };
    expect(parseVectorizers(JSON.stringify(own))).toEqual(own);
  });

  test("whatever the names are", () => {
    fc.assert(
      fc.property(NAMES, NAMES, (first, second) => {
        const own = { one: { names: first, idf: [1] }, two: { idf: [], names: second } };
        expect(parseVectorizers(JSON.stringify(own))).toEqual(own);
      }),
      { seed: 7, numRuns: 2000 },
    );
  });

  test("throws for what is not JSON", () => {
    expect(() => parseVectorizers('{"one":{"names":["a","b"]}')).toThrowError(SyntaxError);
  });
});
