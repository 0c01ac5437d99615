import { describe, expect, test } from "vitest";
import { linkOne, type SourceSpec } from "./fixture.ts";

function factionOf(source: string | SourceSpec, published?: string): string | null {
  const phrase = typeof source === "string" ? source : source.phrase;
  return linkOne(`قال ${phrase} إن الأمر انتهى.`, source, published).faction?.label ?? null;
}

describe("faction", () => {
  test("of a person: the office held that day, else his own", () => {
    expect(factionOf("دلشاد هورامي", "2013-06-01")).toBe("government");
    expect(factionOf("دلشاد هورامي", "2016-06-01")).toBe("kurdish");
    expect(factionOf("دلشاد هورامي")).toBe("kurdish");
  });

  test("of a person: the office named beside him before the date", () => {
    expect(factionOf("وزير الخارجية دلشاد هورامي", "2016-06-01")).toBe("government");
    expect(factionOf("عضو حزب الجبل دلشاد هورامي", "2013-06-01")).toBe("kurdish");
  });

  test("NOT of an office that is over", () => {
    expect(factionOf("وزير الخارجية الأسبق دلشاد هورامي", "2016-06-01")).toBe("kurdish");
  });

  test("of a party before the house", () => {
    expect(factionOf("النائب عن كتلة الرافدين نبيل الساعدي")).toBe("sunni-blocs");
    expect(factionOf("عضو مجلس النواب نبيل الساعدي")).toBe("parliament");
    expect(factionOf("النائب نبيل الساعدي")).toBe("parliament");
  });

  test("of a camp named by a phrase", () => {
    expect(factionOf({ phrase: "محلل سياسي", kind: "role" })).toBe("civil");
    expect(factionOf("محلل سياسي مقيم في الخارج اسمه نبيل الساعدي")).toBe("civil");
  });

  test("of a state's officials and of its soldiers", () => {
    expect(factionOf({ phrase: "مسؤول فرنسي", kind: "role" })).toBe("international");
    expect(factionOf({ phrase: "ضابط فرنسي", kind: "role" })).toBe("foreign-forces");
    expect(factionOf({ phrase: "مسؤول أميركي", kind: "role" })).toBe("foreign-forces");
  });

  test("of somebody near a body, though he does not speak for it", () => {
    const { source, faction } = linkOne("قال مصدر مقرب من حزب الجبل ذلك", {
      phrase: "مصدر مقرب من حزب الجبل",
      kind: "role",
    });
    expect(source.actor).toBeNull();
    expect(faction?.label).toBe("kurdish");
  });

  test("of a source nobody names", () => {
    expect(factionOf({ phrase: "مصدر", kind: "unnamed" })).toBe("unnamed");
  });

  test("says why", () => {
    const { faction } = linkOne("قالت وزارة الخارجية ذلك", {
      phrase: "وزارة الخارجية",
      kind: "body",
    });
    expect(faction).toEqual({
      label: "government",
      by: "registry",
      reason: "body named beside: foreign-ministry",
    });
  });
});
