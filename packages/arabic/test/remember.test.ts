import { describe, expect, test } from "vitest";
import { remember } from "../src/subpaths/remember.ts";

describe("remember", () => {
  function counted(limit?: number) {
    const asked: string[] = [];
    const length = remember((form) => {
      asked.push(form);
      return form.length;
    }, limit);
    return { asked, length };
  }

  test("asks once for a word that comes again, whatever the answer", () => {
    const { asked, length } = counted();
    expect(["قال", "", "قال", ""].map(length)).toEqual([3, 0, 3, 0]);
    expect(asked).toEqual(["قال", ""]);
  });

  test("keeps what was asked for lately and forgets the rest", () => {
    const { asked, length } = counted(2);
    for (const form of ["ا", "ب", "ت", "ا", "ث", "ا", "ب"]) length(form);
    expect(asked).toEqual(["ا", "ب", "ت", "ث", "ب"]);
  });
});
