import { describe, expect, test } from "vitest";
import { baseForm } from "../src/index.ts";

describe("baseForm", () => {
  test.each(["القوات", "قوات", "قواتها", "بالقوات", "والقوات"])("gives %s one base", (form) => {
    expect(baseForm(form)).toBe(baseForm("قوات"));
  });

  test("brings a feminine adjective and its masculine together", () => {
    expect(baseForm("اجنبيه")).toBe(baseForm("اجنبي"));
  });

  test.each(["لا", "من", "ولن", "غير", "وزير"])("does NOT cut %s down", (form) => {
    expect(baseForm(form)).toBe(form);
  });
});
