import { prepare } from "@qawl/arabic";
import { describe, expect, test } from "vitest";
import { createRegistry, type Linked, link } from "../src/index.ts";
import type { SourcedStatement, SourceForm } from "../src/link/statement.ts";

const registry = createRegistry({
  actors: [
    {
      id: "interior",
      kind: "body",
      name: "وزارة الداخلية",
      metonyms: ["الداخلية"],
      faction: "government",
    },
    {
      id: "state",
      kind: "body",
      name: "حكومة الوادي",
      metonyms: ["الوادي"],
      faction: "government",
    },
    { id: "river", kind: "body", name: "حركة النهر", short: ["النهر"], faction: "armed-factions" },
    { id: "hills", kind: "body", name: "كتائب التلال", faction: "armed-factions" },
    { id: "council", kind: "body", name: "مجلس محافظة السهل", faction: "government" },
  ],
  camps: [
    { phrase: "أهالي", faction: "civil", head: true },
    { phrase: "صاحب", faction: "civil", head: true, weak: true },
    { phrase: "قائممقام", faction: "government", weak: true },
    { phrase: "ضابط", faction: "unnamed", weak: true },
    { phrase: "مسؤول", faction: "unnamed" },
  ],
  nations: [
    { adjectives: ["وطني"], officials: "government", military: "government", kind: "home" },
    { adjectives: ["جبلي", "جبليون"], officials: "mountain", military: "mountain" },
  ],
  unnamed: "unnamed",
});

function linkAll(
  text: string,
  sources: readonly (readonly [string, SourceForm])[],
): Linked<SourcedStatement>[] {
  let from = 0;
  const statements = sources.map(([phrase, kind], index): SourcedStatement => {
    const start = text.indexOf(phrase, from);
    from = start + phrase.length;
    const span = { start, end: from };
    return {
      id: `s${index + 1}`,
      source: { span, kind, antecedent: null },
    };
  });
  return link(registry, prepare(text), statements);
}

const linkOne = (phrase: string, kind: SourceForm): Linked<SourcedStatement> =>
  linkAll(`قال ${phrase} إن الأمر انتهى.`, [[phrase, kind]])[0]!;

test("a person's name begins with its first word, whether a list has it or not", () => {
  expect(linkOne("زنوبيا سليم", "named").source.actor?.name).toBe("زنوبيا سليم");
});

describe("for whom somebody speaks", () => {
  test("who serves in a ministry named shortly speaks for it", () => {
    expect(linkOne("ضابط بالداخلية", "unnamed").source.actor?.id).toBe("interior");
    expect(linkOne("ضابط في الداخلية", "unnamed").source.actor?.id).toBe("interior");
  });

  test("NOT who is in a capital: it is a place there", () => {
    expect(linkOne("مسؤول في الوادي", "unnamed").source.actor).toBeNull();
  });

  test("two bodies with one voice are neither of them, and of their camp", () => {
    const { source, faction } = linkOne("حركة النهر وكتائب التلال", "body");
    expect(source.actor).toBeNull();
    expect(faction?.label).toBe("armed-factions");
  });

  test("a place that bears a body's short name is no body", () => {
    const { source, faction } = linkOne("أهالي حي النهر", "collective");
    expect(source.actor).toBeNull();
    expect(faction?.label).toBe("civil");
  });

  test("the noun of its full name means a body that a source named shortly", () => {
    const [, second] = linkAll("أعلنت النهر موعدا. وقال متحدث باسم الحركة ذلك.", [
      ["النهر", "body"],
      ["متحدث باسم الحركة", "role"],
    ]);
    expect(second!.source.actor?.id).toBe("river");
  });

  test("a local office is what its holder is called afterwards", () => {
    const [, second] = linkAll("قال القائممقام سعيد حميد ذلك. وأضاف القائممقام شيئا.", [
      ["القائممقام سعيد حميد", "named"],
      ["القائممقام", "role"],
    ]);
    expect(second!.source.actor?.name).toBe("سعيد حميد");
  });

  test("a student is no man of the name Talib", () => {
    expect(linkOne("طالب هندسة من المدينة", "unnamed").source.actor).toBeNull();
    expect(linkOne("طالب حوزة", "role").source.actor).toBeNull();
    expect(linkOne("طالب", "role").source.actor).toBeNull();
  });

  test("a name by which somebody signs is not called by the word for it", () => {
    expect(linkOne("عضو في المنتدى يوقع باسم «ابن الدار»", "unnamed").source.actor).toBeNull();
  });

  test("the time of day behind a source is no name, though Sabah is one", () => {
    const named = (text: string) => linkAll(text, [["مصدر أمني", "unnamed"]])[0]!.source.actor;
    expect(named("قال مصدر أمني صباح الأحد إن الأمر انتهى.")).toBeNull();
    expect(linkOne("النائب صباح الساعدي", "named").source.actor?.name).toBe("صباح الساعدي");
  });

  test("how she said it is no part of her name", () => {
    expect(linkOne("المصممة رنا عصام مبتسمة", "named").source.actor?.name).toBe("رنا عصام");
  });

  test("an indefinite title that another sentence holds names nobody", () => {
    const text = "قيادي بارز لا يريد الجدل. يقول ذلك.";
    const [one] = link(registry, prepare(text), [
      {
        id: "s1",
        source: {
          span: null,
          kind: "understood",
          antecedent: null,
          referent: { start: 0, end: "قيادي بارز".length },
        },
      },
    ] satisfies SourcedStatement[]);
    expect(one!.source.actor).toBeNull();
  });
});
