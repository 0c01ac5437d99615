import { prepare, QawlError } from "@qawl/arabic";
import { looseUnits, nastyArabic, newsLike } from "@qawl/testkit";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findMentions, link, type SourcedStatement, type SourceForm } from "../src/index.ts";
import { registry } from "./fixture.ts";

const SETTINGS = { seed: 20_260_101, numRuns: 500 };
const NAMES = [
  "سالم عبد الستار الوائلي",
  "التحالف",
  "رئيس الوزراء",
  "بغداد",
  "النائب",
  "مصدر",
  "المتحدث باسم",
];
const KINDS: readonly SourceForm[] = [
  "named",
  "body",
  "role",
  "pronoun",
  "understood",
  "unnamed",
  "collective",
];

const texts = fc
  .array(fc.oneof(nastyArabic(12), looseUnits(12), newsLike(8), fc.constantFrom(...NAMES)), {
    maxLength: 8,
  })
  .map((parts) => parts.join(" "));

/** Statements with any source span inside the text and any antecedent, also rings and unknown ids. */
const statements = (text: string): fc.Arbitrary<SourcedStatement[]> =>
  fc
    .array(
      fc.record({
        at: fc.nat(text.length),
        length: fc.nat(60),
        kind: fc.constantFrom(...KINDS),
        antecedent: fc.option(fc.constantFrom("s0", "s1", "s2", "s9")),
      }),
      { maxLength: 4 },
    )
    .map((specs) =>
      specs.map(({ at, length, kind, antecedent }, index) => ({
        id: `s${index}`,
        source: {
          kind,
          antecedent,
          span:
            kind === "understood" ? null : { start: at, end: Math.min(text.length, at + length) },
        },
      })),
    );

const cases = texts.chain((text) =>
  fc.record({ text: fc.constant(text), statements: statements(text) }),
);

describe("linking any text", () => {
  test("never throws, keeps the statements, answers with plain data of the registry or the text", () => {
    fc.assert(
      fc.property(cases, ({ text, statements }) => {
        const document = prepare(text);
        const linked = link(registry, document, statements, { published: "2013-01-01" });
        expect(linked.map(({ id }) => id)).toEqual(statements.map(({ id }) => id));
        expect(JSON.parse(JSON.stringify(linked))).toEqual(linked);
        for (const [index, { source }] of linked.entries()) {
          expect(source.span).toEqual(statements[index]!.source.span);
          if (source.actor === null) continue;
          expect(registry.actors.has(source.actor.id)).toBe(source.actor.registered);
          if (!source.actor.registered) expect(source.actor.id).toMatch(/^local:\d+$/);
        }
      }),
      SETTINGS,
    );
  });

  test("gives the same answer twice and leaves its input as it was", () => {
    fc.assert(
      fc.property(cases, ({ text, statements }) => {
        const before = JSON.stringify(statements);
        const document = prepare(text);
        const linked = link(registry, document, statements);
        expect(link(registry, document, statements)).toEqual(linked);
        expect(JSON.stringify(statements)).toBe(before);
      }),
      { ...SETTINGS, numRuns: 150 },
    );
  });

  test("finds mentions in order, without overlaps, inside the document", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const document = prepare(text);
        let end = 0;
        for (const { firstToken, endToken } of findMentions(registry, document)) {
          expect(firstToken).toBeGreaterThanOrEqual(end);
          expect(endToken).toBeGreaterThan(firstToken);
          end = endToken;
        }
        expect(end).toBeLessThanOrEqual(document.tokens.length);
      }),
      SETTINGS,
    );
  });

  test("refuses a date that is none", () => {
    expect(() => link(registry, prepare(""), [], { published: "yesterday" })).toThrow(QawlError);
  });
});
