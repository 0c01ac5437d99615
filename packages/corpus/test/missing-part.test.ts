import { describe, expect, test } from "vitest";
import { missingPart } from "../src/index.ts";

const span = { start: 0, end: 4 };
const STATEMENT = {
  id: "s1",
  form: "direct",
  source: { span: null, inherited: true, kind: "understood", actor: null },
  cue: { span, lemma: "قال" },
  content: [{ span, direct: true }],
  faction: { label: "government" },
  stance: { label: "oppose" },
};

describe("missingPart", () => {
  test("finds nothing in a whole statement", () => {
    expect(missingPart(STATEMENT)).toBeNull();
  });

  test.each([
    ["source", {}],
    ["source", null],
    ["source", "قال"],
    ["content", { ...STATEMENT, content: "قال" }],
    ["source.span", { ...STATEMENT, source: {} }],
    ["cue.lemma", { ...STATEMENT, cue: { span } }],
    ["faction.label", { ...STATEMENT, faction: { label: 1 } }],
    ["stance.label", { ...STATEMENT, stance: [] }],
    ["content.span", { ...STATEMENT, content: [null] }],
    ["content.span", { ...STATEMENT, content: [{ span: { start: "0", end: 4 } }] }],
  ])("names %s where it is what is missing", (part, statement) => {
    expect(missingPart(statement)).toBe(part);
  });
});
