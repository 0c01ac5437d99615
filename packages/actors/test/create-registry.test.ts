import { QawlError } from "@qawl/arabic";
import { describe, expect, test } from "vitest";
import { type Actor, createRegistry, type RegistryData } from "../src/index.ts";

const body = (id: string, name: string): Actor => ({ id, kind: "body", name });
const office: Actor = { id: "minister", kind: "office", name: "وزير النقل" };

function codeOf(data: RegistryData | readonly Actor[]): string {
  try {
    createRegistry(data);
    return "none";
  } catch (error) {
    return error instanceof QawlError ? error.code : String(error);
  }
}

describe("createRegistry", () => {
  test("takes actors alone or with tables", () => {
    expect(createRegistry([body("a", "حزب النخيل")]).actors.size).toBe(1);
    expect(createRegistry({ actors: [body("a", "حزب النخيل")] }).actors.size).toBe(1);
    expect(createRegistry([]).actors.size).toBe(0);
  });

  test("refuses an id that stands twice", () => {
    expect(codeOf([body("a", "حزب النخيل"), body("a", "حزب الرمان")])).toBe("actor-id-twice");
  });

  test.each([
    ["party", { id: "p", kind: "person", name: "سعد الهيتي", party: "nobody" }],
    ["parent", { id: "p", kind: "post", name: "أمين الحزب", parent: "nobody" }],
    ["office", { id: "p", kind: "person", name: "سعد الهيتي", offices: [{ office: "nobody" }] }],
  ] as const)("refuses a %s that the registry does not hold", (_field, actor) => {
    expect(codeOf([actor])).toBe("actor-id-unknown");
  });

  test("refuses one full name for two actors, whatever its spelling", () => {
    expect(codeOf([body("a", "هيئة الإعلام"), body("b", "هيئه الاعلام")])).toBe(
      "actor-alias-twice",
    );
  });

  test("lets two actors share a full name at different times", () => {
    const first: Actor = {
      ...body("a", "حزب النخيل"),
      aliases: [{ text: "كتلة الغد", to: "2010" }],
    };
    const second: Actor = {
      ...body("b", "حزب الرمان"),
      aliases: [{ text: "كتلة الغد", from: "2011" }],
    };
    expect(codeOf([first, second])).toBe("none");
    expect(codeOf([first, { ...second, aliases: [{ text: "كتلة الغد", from: "2010-06" }] }])).toBe(
      "actor-alias-twice",
    );
  });

  test("lets two actors share a short name", () => {
    const first: Actor = { ...body("a", "حزب النخيل"), short: ["الحزب"] };
    expect(codeOf([first, { ...body("b", "حزب الرمان"), short: ["الحزب"] }])).toBe("none");
  });

  test("refuses a term that ends before it begins", () => {
    const person = (from: string, to: string): Actor => ({
      id: "p",
      kind: "person",
      name: "سعد الهيتي",
      offices: [{ office: "minister", from, to }],
    });
    expect(codeOf([office, person("2014-09", "2014-08-31")])).toBe("actor-dates");
    expect(codeOf([office, person("2014-09", "2014")])).toBe("none");
  });

  test("leaves its input as it was", () => {
    const actors = [body("a", "حزب النخيل"), office];
    const before = JSON.stringify(actors);
    createRegistry(actors);
    expect(JSON.stringify(actors)).toBe(before);
  });
});
