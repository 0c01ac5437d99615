import { prepare } from "@qawl/arabic";
import { describe, expect, test } from "vitest";
import { findStatements, type KnownName } from "../src/index.ts";

/** The sources of a text in which `name` is known, and those of the same text without. */
function sources(text: string, name: string, kind: KnownName["kind"], governed = false) {
  const document = prepare(text);
  const at = text.indexOf(name);
  const firstToken = document.tokens.findIndex(({ end }) => end > at);
  const behind = document.tokens.findIndex(({ start }) => start >= at + name.length);
  const endToken = behind < 0 ? document.tokens.length : behind;
  const names = [{ firstToken, endToken, kind, governed }];
  const told = (options: { names?: readonly KnownName[] }): readonly string[] =>
    findStatements(document, options).map(({ source }) => source.text);
  return { known: told({ names }), unknown: told({}) };
}

describe("a name that is known is one speaker, whatever its words mean", () => {
  test.each([
    ["وقال باسم القطان إن الأمر لم يحسم بعد.", "باسم القطان", "person"],
    ["الأمر لم يحسم بعد، وفق علي مرجان.", "علي مرجان", "person"],
    ["وحذر برنامج الماء العالمي من أن الأمر لم يحسم بعد.", "برنامج الماء العالمي", "body"],
    ["ونفت منظمة أنقذوا الغابات وجود أي خلاف.", "منظمة أنقذوا الغابات", "body"],
    ["الأمر لم يحسم بعد، بحسب وكالة البحار والأنهار.", "وكالة البحار والأنهار", "body"],
    ["طالب المرمري: الأمر لم يحسم بعد", "طالب المرمري", "person"],
  ] as const)("%s", (text, name, kind) => {
    const { known, unknown } = sources(text, name, kind);
    expect(known).toEqual([name]);
    expect(unknown).not.toEqual(known);
  });

  test("it is taken in whole by a title in front", () => {
    const text = "وقال الأمين العام لحركة عرش الندى إن الأمر لم يحسم بعد.";
    const { known } = sources(text, "لحركة عرش الندى", "body", true);
    expect(known).toEqual(["الأمين العام لحركة عرش الندى"]);
  });

  test("it may have a title or a post behind it", () => {
    const text = "وقال باسم القطان رئيس الاتحاد إن الأمر لم يحسم بعد.";
    expect(sources(text, "باسم القطان", "person").known).toEqual(["باسم القطان رئيس الاتحاد"]);
  });
});

describe("a name that is known makes nobody speak who does not", () => {
  test("none of its words reports", () => {
    const text = "وصلت منظمة قالت الأرض إلى المدينة مع أنها متعبة.";
    expect(sources(text, "منظمة قالت الأرض", "body").known).toEqual([]);
  });

  test("of whom is asked does not answer", () => {
    const text = "رسم الوزير صورة قاتمة. وفي سؤال عن قوات الحرس أجاب: «نحترم كل اتفاق يوقع هناك».";
    expect(sources(text, "قوات الحرس", "body").known).toEqual([""]);
  });

  test("a word alone stays what it is", () => {
    const text = "وقال باسم إن الأمر لم يحسم بعد.";
    const { known, unknown } = sources(text, "باسم", "person");
    expect(known).toEqual(unknown);
  });
});

test.each([
  [{ firstToken: -1, endToken: 1, kind: "body" }],
  [{ firstToken: 1, endToken: 1, kind: "body" }],
  [{ firstToken: 0, endToken: 9, kind: "body" }],
] as const)("a name that stands nowhere in the document is refused: %o", (name) => {
  expect(() => findStatements(prepare("قال الوزير نعم."), { names: [name] })).toThrow(
    expect.objectContaining({ code: "unknown-option" }),
  );
});
