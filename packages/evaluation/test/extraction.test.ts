import { describe, expect, test } from "vitest";
import {
  type EvaluatedStatement,
  evaluateEndToEnd,
  evaluateExtraction,
  isSameActor,
  matchStatements,
} from "../src/index.ts";

const TEXT = "قال الوزير إن القوات غادرت القاعدة وأضاف أن العدد انخفض";

interface Sketch {
  readonly content: string;
  readonly source?: string;
  readonly actor?: string;
  readonly stance?: string;
  readonly form?: string;
}

function statement({
  content,
  source,
  actor,
  stance = "neutral",
  form = "indirect",
}: Sketch): EvaluatedStatement {
  const span = (words: string) => ({
    start: TEXT.indexOf(words),
    end: TEXT.indexOf(words) + words.length,
  });
  return {
    form,
    source: {
      span: source === undefined ? null : span(source),
      inherited: source === undefined,
      kind: source === undefined ? "understood" : "role",
      actor: actor === undefined ? null : { id: actor, name: actor },
    },
    cue: { span: null, lemma: "قال" },
    content: [{ span: span(content) }],
    faction: { label: "government" },
    stance: { label: stance },
  };
}

function match(gold: Sketch[], predicted: Sketch[]) {
  return matchStatements({
    id: "a",
    text: TEXT,
    gold: gold.map(statement),
    predicted: predicted.map(statement),
  });
}

describe("matchStatements", () => {
  test("pairs contents that share half their words", () => {
    const { pairs, missed, spurious } = match(
      [{ content: "القوات غادرت القاعدة" }],
      [{ content: "القوات غادرت" }],
    );
    expect(pairs[0]!.overlap).toBeCloseTo(0.8, 10);
    expect([missed.length, spurious.length]).toEqual([0, 0]);
  });

  test("does NOT pair contents that share fewer", () => {
    const { pairs, missed, spurious } = match(
      [{ content: "القوات غادرت القاعدة" }],
      [{ content: "القاعدة وأضاف أن العدد انخفض" }],
    );
    expect([pairs.length, missed.length, spurious.length]).toEqual([0, 1, 1]);
  });

  test("pairs one to one, the best overlap first", () => {
    const { pairs, spurious } = match(
      [{ content: "القوات غادرت القاعدة" }],
      [{ content: "القوات غادرت" }, { content: "القوات غادرت القاعدة" }],
    );
    expect(pairs[0]!.exact).toBe(true);
    expect(spurious.length).toBe(1);
  });
});

describe("evaluateExtraction", () => {
  const report = evaluateExtraction([
    match(
      [
        { content: "القوات غادرت القاعدة", source: "الوزير", actor: "defence-minister" },
        { content: "العدد انخفض", actor: "defence-minister" },
      ],
      [
        { content: "القوات غادرت القاعدة", source: "الوزير", actor: "defence-minister" },
        { content: "العدد انخفض", actor: "interior-minister" },
        { content: "قال", source: "الوزير" },
      ],
    ),
  ]);

  test("counts found and exact statements", () => {
    expect(report.found).toMatchObject({ right: 2, predicted: 3, gold: 2, recall: 1 });
    expect(report.exact.right).toBe(2);
  });

  test("takes an absent source for right only with the same actor", () => {
    expect(report.source).toMatchObject({ right: 1, of: 2 });
    expect(report.inherited).toMatchObject({ right: 0, of: 1 });
  });
});

describe("evaluateEndToEnd", () => {
  test("needs the stance right, and looks away where both are unrelated", () => {
    const f1 = (gold: string, predicted: string) =>
      evaluateEndToEnd([
        match(
          [{ content: "العدد انخفض", stance: gold }],
          [{ content: "العدد انخفض", stance: predicted }],
        ),
      ]);
    expect(f1("oppose", "oppose")).toMatchObject({ right: 1, gold: 1, predicted: 1 });
    expect(f1("oppose", "neutral")).toMatchObject({ right: 0, gold: 1, predicted: 1 });
    expect(f1("oppose", "unrelated")).toMatchObject({ right: 0, gold: 1, predicted: 0 });
    expect(f1("unrelated", "unrelated")).toMatchObject({ right: 0, gold: 0, predicted: 0 });
  });
});

describe("isSameActor", () => {
  test("knows a local person by a shorter name", () => {
    expect(
      isSameActor({ id: "@r", name: "العميد ماهر الركابي" }, { id: "local:1", name: "الركابي" }),
    ).toBe(true);
  });

  test("does NOT confuse two registered actors whose names share words", () => {
    expect(
      isSameActor({ id: "army", name: "الجيش" }, { id: "us-army", name: "الجيش الأمريكي" }),
    ).toBe(false);
  });
});
