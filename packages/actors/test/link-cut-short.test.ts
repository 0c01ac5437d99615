import { prepare } from "@qawl/arabic";
import { describe, expect, test } from "vitest";
import { createRegistry, link, type SourceForm } from "../src/index.ts";
import { registry } from "./fixture.ts";

/** Whom a source means whose verb stands behind it. */
function whoBefore(text: string, phrase: string, verb: string, kind: SourceForm) {
  const at = (of: string) => ({ start: text.indexOf(of), end: text.indexOf(of) + of.length });
  const source = { span: at(phrase), kind, antecedent: null };
  const statement = { id: "s1", cue: { lemma: verb, span: at(verb) }, source };
  return link(registry, prepare(text), [statement])[0]!.source.actor;
}

describe("a verb that is a first name too", () => {
  test("is no name where it is the verb that reports", () => {
    const text = "لكن رئيس مجلس النواب طالب خلال اللقاء بفتح الطريق.";
    expect(whoBefore(text, "رئيس مجلس النواب", "طالب", "role")?.id).toBe("speaker");
  });

  test("NOT where another first name stands behind it", () => {
    const text = "لكن رئيس مجلس النواب طالب كريم الطائي غادر.";
    expect(whoBefore(text, "رئيس مجلس النواب", "طالب", "role")?.name).toBe("طالب كريم الطائي");
  });
});

describe("the short name of a council", () => {
  const councils = createRegistry({
    actors: [
      {
        id: "high-council",
        kind: "body",
        name: "المجلس الأعلى للجبل",
        short: ["المجلس الأعلى"],
        faction: "kurdish",
      },
    ],
  });
  const idOf = (phrase: string): string | undefined => {
    const span = { start: 4, end: 4 + phrase.length };
    const source = { span, kind: "body", antecedent: null } as const;
    return link(councils, prepare(`قال ${phrase} إن العمل مستمر.`), [{ id: "s1", source }])[0]!
      .source.actor?.id;
  };

  test("is his alone", () => expect(idOf("المجلس الأعلى")).toBe("high-council"));

  test("NOT with what another council is for behind it", () => {
    expect(idOf("المجلس الأعلى لشؤون المرأة")).toBe("local:1");
    expect(idOf("المجلس الأعلى للدفاع")).toBe("local:1");
  });
});

describe("a family name of two words", () => {
  test("means whoever was named with it in full", () => {
    const text = "قال كمال تشيلك أوغلو إن العمل مستمر. وأضاف تشيلك أوغلو أن المال وصل.";
    const spans = ["كمال تشيلك أوغلو", "تشيلك أوغلو"].map((phrase) => {
      const start = text.lastIndexOf(phrase);
      return { start, end: start + phrase.length };
    });
    const statements = spans.map((span, index) => ({
      id: `s${index + 1}`,
      source: { span, kind: "named", antecedent: null } as const,
    }));
    const [first, second] = link(registry, prepare(text), statements);
    expect(second!.source.actor).toEqual(first!.source.actor);
  });
});
