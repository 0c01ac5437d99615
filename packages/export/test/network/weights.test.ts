import { describe, expect, test } from "vitest";
import { buildNetwork, edgeRows, type NetworkKind, positionsOf } from "../../src/network/index.ts";
import { analysed } from "../articles.ts";

// a: support 2, oppose 1. b: support 1. c: oppose 3, neutral 1. d: neutral only.
const ARTICLES = [
  analysed(
    [
      { who: "a", stance: "support" },
      { who: "a", stance: "support" },
      { who: "b", stance: "support", faction: "kurdish" },
      { who: "c", stance: "oppose", faction: "sadrist" },
    ],
    "2021-12-09",
  ),
  analysed(
    [
      { who: "a", stance: "oppose" },
      { who: "c", stance: "oppose", faction: "sadrist" },
      { who: "c", stance: "oppose", faction: "sadrist" },
      { who: "c", stance: "neutral", faction: "sadrist" },
      { who: "d", stance: "neutral" },
      { who: "", stance: "oppose" },
    ],
    "2021-12-30",
  ),
];

function weights(kind: NetworkKind, options = {}): Record<string, number> {
  return Object.fromEntries(
    edgeRows(buildNetwork(ARTICLES, kind, options)).map(({ source, target, weight }) => [
      `${source} ${target}`,
      weight as number,
    ]),
  );
}

test("a guess on which the model abstained is no position", () => {
  const said = [
    { who: "a", stance: "support" },
    { who: "a", stance: "oppose", abstained: true },
  ];
  const [positions] = positionsOf([analysed(said)]);
  expect(positions).toMatchObject({ statements: 2, stances: { support: 1 } });
});

describe("weights, computed by hand", () => {
  test("two-mode: how often each takes each stance", () => {
    expect(weights("two-mode")).toEqual({
      "a stance:support": 2,
      "a stance:oppose": 1,
      "b stance:support": 1,
      "c stance:oppose": 3,
      "c stance:neutral": 1,
      "d stance:neutral": 1,
    });
  });

  test("congruence: the products over both sides", () => {
    // a-b: 2·1 + 1·0; a-c: 2·0 + 1·3; b-c: 1·0 + 0·3, no edge.
    expect(weights("congruence")).toEqual({ "a b": 2, "a c": 3 });
  });

  test("conflict: the products across sides", () => {
    // a-b: 2·0 + 1·1; a-c: 2·3 + 1·0; b-c: 1·3.
    expect(weights("conflict")).toEqual({ "a b": 1, "a c": 6, "b c": 3 });
  });

  test("subtract: congruence less conflict", () => {
    expect(weights("subtract")).toEqual({ "a b": 1, "a c": -3, "b c": -3 });
  });

  test("normalized: over the mean activity of both", () => {
    const [first] = edgeRows(buildNetwork(ARTICLES, "conflict"));
    expect([first!["source"], first!["target"]]).toEqual(["a", "b"]);
    // Activities 3 and 1: 1 / 2.
    expect(first!["normalized"]).toBe(0.5);
  });

  test("a least weight leaves weaker edges out, by their size", () => {
    expect(weights("subtract", { minWeight: 2 })).toEqual({ "a c": -3, "b c": -3 });
    expect(weights("two-mode", { minWeight: 2 })).toEqual({
      "a stance:support": 2,
      "c stance:oppose": 3,
    });
  });

  test("counted once an article, or once a month", () => {
    expect(weights("conflict", { counting: "article" })).toEqual({ "a b": 1, "a c": 2, "b c": 2 });
    expect(weights("conflict", { counting: "month" })).toEqual({ "a b": 1, "a c": 1, "b c": 1 });
  });

  test("by faction", () => {
    // The nobody of the second article speaks for a faction all the same: civil is support 2, oppose 2.
    expect(weights("conflict", { level: "faction" })).toEqual({
      "civil kurdish": 2,
      "civil sadrist": 6,
      "kurdish sadrist": 3,
    });
  });
});

describe("speakers", () => {
  test("by body: a person counts for the body, under its name; who has none is left out", () => {
    const articles = [
      analysed([
        { who: "فلان", stance: "oppose", body: "defence" },
        { who: "علان", stance: "support" },
        { who: "كتلة", stance: "support", kind: "body" },
      ]),
    ];
    const nameOf = (id: string) => (id === "defence" ? "وزارة الدفاع" : null);
    expect(
      positionsOf(articles, { level: "body", nameOf }).map(({ speaker }) => [
        speaker.id,
        speaker.name,
      ]),
    ).toEqual([
      ["defence", "وزارة الدفاع"],
      ["كتلة", "كتلة"],
    ]);
  });

  test("a person known from articles only is the same by the name, in any spelling", () => {
    const articles = [
      analysed([{ who: "أحمد الكناني", stance: "oppose", registered: false }], "2020-01-05"),
      analysed([{ who: "احمد الكنانى", stance: "support", registered: false }], "2021-03-01"),
    ];
    const [one, ...more] = positionsOf(articles);
    expect(more).toEqual([]);
    expect(one).toMatchObject({
      statements: 2,
      first: "2020-01-05",
      last: "2021-03-01",
      stances: { oppose: 1, support: 1 },
    });
  });
});
