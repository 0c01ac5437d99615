import {
  composeAlignments,
  normalize,
  normalizeAligned,
  toNormalized,
  toOriginal,
} from "@qawl/arabic/normalize";
import * as rules from "@qawl/arabic/rules";
import { prepare } from "@qawl/arabic/tokens";
import { looseUnits, nastyArabic, newsLike } from "@qawl/testkit";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Rule } from "../src/rules/rule.ts";

const SETTINGS = { seed: 20_260_101, numRuns: 600 };
const texts = fc.oneof(nastyArabic(), looseUnits(), newsLike());
const everyRule: readonly Rule[] = Object.values(rules).filter(
  (value): value is Rule => !Array.isArray(value),
);
const PROFILES = [...(["light", "search", "match"] as const), everyRule] as const;
const profiles = fc.constantFrom<readonly Rule[] | "light" | "search" | "match">(...PROFILES);

describe("normalisation", () => {
  test("never throws, is idempotent and the same with and without alignment", () => {
    fc.assert(
      fc.property(texts, fc.constantFrom("light", "search", "match"), (text, profile) => {
        const once = normalize(text, { profile });
        expect(normalize(once, { profile })).toBe(once);
        expect(normalizeAligned(text, { profile }).text).toBe(once);
      }),
      SETTINGS,
    );
  });

  test("each rule alone is idempotent and changes no length of a lone surrogate", () => {
    fc.assert(
      fc.property(texts, fc.constantFrom(...everyRule), (text, rule) => {
        const profile = [rule];
        const once = normalize(text, { profile });
        expect(normalize(once, { profile })).toBe(once);
        expect(once.replaceAll(/[^\uD800-\uDFFF]/g, "").length).toBeGreaterThanOrEqual(
          text.replaceAll(/[^\uD800-\uDFFF]/g, "").length,
        );
      }),
      SETTINGS,
    );
  });
});

describe("alignment", () => {
  test("every stretch of the normalised text has a stretch of the original and comes back", () => {
    fc.assert(
      fc.property(texts, profiles, fc.nat(), fc.nat(), (text, profile, a, b) => {
        const { text: normalized, alignment } = normalizeAligned(text, { profile });
        const [from, to] = [a % (normalized.length + 1), b % (normalized.length + 1)].sort(
          (x, y) => x - y,
        ) as [number, number];
        const inner = toOriginal(alignment, { from, to });
        const outer = toOriginal(alignment, { from, to }, "expand");
        expect(0 <= outer.start && outer.start <= inner.start && inner.start <= inner.end).toBe(
          true,
        );
        expect(inner.end <= outer.end && outer.end <= text.length).toBe(true);
        const back = toNormalized(alignment, outer, "expand");
        expect(back.from <= from && to <= back.to).toBe(true);
        const strict = toOriginal(alignment, { from, to }, "strict");
        if (strict !== null) {
          expect(strict).toEqual(inner);
          expect(toNormalized(alignment, strict, "strict")).toEqual({ from, to });
        }
      }),
      SETTINGS,
    );
  });

  test("the whole is the whole", () => {
    fc.assert(
      fc.property(texts, profiles, (text, profile) => {
        const { text: normalized, alignment } = normalizeAligned(text, { profile });
        const whole = { from: 0, to: normalized.length };
        expect(toOriginal(alignment, whole, "expand")).toEqual({ start: 0, end: text.length });
        expect(toNormalized(alignment, { start: 0, end: text.length })).toEqual(whole);
      }),
      SETTINGS,
    );
  });

  test("code units that stand for one another are the same where no rule maps them", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const profile = [
          rules.stripHarakat,
          rules.stripTatweel,
          rules.stripInvisible,
          rules.foldPresentationForms,
        ];
        const { text: normalized, alignment } = normalizeAligned(text, { profile });
        for (let i = 0; i < normalized.length; i++) {
          const span = toOriginal(alignment, { from: i, to: i + 1 });
          if (span.end - span.start !== 1) continue;
          const folded = text[span.start]!;
          if (!/[\uFB50-\uFDFF\uFE70-\uFEFC]/.test(folded)) expect(normalized[i]).toBe(folded);
        }
      }),
      SETTINGS,
    );
  });

  test("composed alignments lead where one after the other leads", () => {
    fc.assert(
      fc.property(texts, profiles, profiles, fc.nat(), fc.nat(), (text, one, two, a, b) => {
        const first = normalizeAligned(text, { profile: one });
        const second = normalizeAligned(first.text, { profile: two });
        const both = composeAlignments(first.alignment, second.alignment);
        expect([both.originalLength, both.normalizedLength]).toEqual([
          text.length,
          second.text.length,
        ]);
        const length = second.text.length + 1;
        const [from, to] = [a % length, b % length].sort((x, y) => x - y) as [number, number];
        const middle = toOriginal(second.alignment, { from, to }, "expand");
        const steps = toOriginal(first.alignment, { from: middle.start, to: middle.end }, "expand");
        const straight = toOriginal(both, { from, to }, "expand");
        expect(straight.start <= steps.start && steps.end <= straight.end).toBe(true);
        const strict = toOriginal(both, { from, to }, "strict");
        if (strict !== null) expect(strict).toEqual(steps);
      }),
      SETTINGS,
    );
  });
});

describe("documents", () => {
  test("tokens lie in order inside the text, sentences and paragraphs hold each token once", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { tokens, sentences, paragraphs, normalized } = prepare(text);
        expect(normalized.text).toBe(normalize(text, { profile: "match" }));
        let end = 0;
        for (const token of tokens) {
          expect(token.start).toBeGreaterThanOrEqual(end);
          expect(token.end).toBeGreaterThan(token.start);
          expect(token.form).not.toBe("");
          end = token.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
        let next = 0;
        for (const sentence of sentences) {
          expect(sentence.firstToken).toBe(next);
          expect(sentence.endToken).toBeGreaterThan(next);
          expect(sentence.start).toBe(tokens[next]!.start);
          expect(sentence.end).toBe(tokens[sentence.endToken - 1]!.end);
          next = sentence.endToken;
        }
        expect(next).toBe(tokens.length);
        expect(paragraphs.at(-1)?.endSentence ?? 0).toBe(sentences.length);
      }),
      SETTINGS,
    );
  });

  test("no letter or digit of the text is lost between tokens", () => {
    fc.assert(
      fc.property(texts, (text) => {
        let at = 0;
        for (const { start, end } of [
          ...prepare(text).tokens,
          { start: text.length, end: text.length },
        ]) {
          expect(text.slice(at, start)).not.toMatch(/(?!\u0640)[\p{L}\p{N}\p{P}]/u);
          at = end;
        }
      }),
      SETTINGS,
    );
  });
});
