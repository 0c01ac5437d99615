import { prepare } from "@qawl/arabic";
import { describe, expect, test } from "vitest";
import { createRegistry, knownNames } from "../src/index.ts";

const registry = createRegistry({
  actors: [
    { id: "ministry", kind: "body", name: "وزارة الخارجية", aliases: ["الخارجية العراقية"] },
    { id: "minister", kind: "office", name: "وزير الخارجية", parent: "ministry" },
    { id: "spokesman", kind: "post", name: "المتحدث باسم الخارجية", parent: "ministry" },
    {
      id: "uncle",
      kind: "person",
      name: "سالم العم",
      aliases: [{ text: "سالم الراوي", to: "2009-12-31" }],
    },
    {
      id: "nephew",
      kind: "person",
      name: "سالم الابن",
      aliases: [{ text: "سالم الراوي", from: "2010-01-01" }],
    },
    { id: "elder", kind: "person", name: "راضي الحقلاوي", short: ["الحقلاوي", "أبو راضي"] },
    { id: "works", kind: "body", name: 'منظمة "أعمال"' },
    { id: "daily", kind: "medium", name: "صحيفة النهر" },
  ],
});

/** The words of each name, its kind, and whether a preposition is written with it. */
function names(text: string): readonly (readonly [string, string, boolean])[] {
  const document = prepare(text);
  return knownNames(registry, document).map(({ firstToken, endToken, kind, governed }) => {
    const [first, last] = [document.tokens[firstToken]!, document.tokens[endToken - 1]!];
    return [text.slice(first.start, last.end), kind, governed] as const;
  });
}

describe("knownNames", () => {
  test("gives persons, bodies and offices in text order, a post as an office", () => {
    expect(names("قال سالم الراوي ووزير الخارجية والمتحدث باسم الخارجية لوزارة الخارجية")).toEqual([
      ["سالم الراوي", "person", false],
      ["ووزير الخارجية", "office", false],
      ["والمتحدث باسم الخارجية", "office", false],
      ["لوزارة الخارجية", "body", true],
    ]);
  });

  test("gives a name that several bear", () => {
    expect(names("سالم الراوي")).toEqual([["سالم الراوي", "person", false]]);
  });

  test("gives the short name of a person where it is one word, and none that is of a body or has a preposition", () => {
    expect(names("قال الحقلاوي والحقلاوي للحقلاوي وأبو راضي")).toEqual([
      ["الحقلاوي", "person", false],
      ["والحقلاوي", "person", false],
    ]);
  });

  test("leaves out media, names with marks in them, and words that are no name", () => {
    expect(names('ذكرت صحيفة النهر أن منظمة "أعمال" غادرت الخارجية')).toEqual([]);
  });
});
