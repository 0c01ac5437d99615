import { describe, expect, test } from "vitest";
import {
  atLeast,
  below,
  closeContents,
  countCorpus,
  countFloors,
  type HardCase,
  QUOTATION_CASES,
  SPELLING_CASES,
  STANCE_CASES,
} from "../src/index.ts";
import { article } from "./article.fixture.ts";

const said = article(
  "iff-0001",
  "[c1 قال] [s1 الوزير] إن [t1 القوات الأجنبية غادرت القاعدة أمس].",
  "1 | indirect | role defence-minister | government | oppose | قال | negation",
);
const repeated = article(
  "iff-0002",
  '[c1 وقال] [s1 النائب]، كعادته، أمس: "[t1 القوات الأجنبية غادرت القاعدة امس]".',
  "1 | direct | role - | parliament | neutral | قال",
);

describe("countFloors", () => {
  const floors = countFloors(
    countCorpus([said, repeated]),
    { stances: ["oppose", "support"], factions: [], forms: ["indirect"], sourceForms: ["role"] },
    { articles: 2, statements: 3, perStance: 1, perFaction: 1, formShare: 0.5, perSourceForm: 2 },
  );
  const met = (name: string) => floors.find((floor) => floor.name === name)?.met;

  test("passes what reaches its floor", () => {
    expect(met("articles")).toBe(true);
    expect(met("stance oppose")).toBe(true);
    expect(met("share of form indirect")).toBe(true);
    expect(met("source form role")).toBe(true);
  });

  test("fails what does not, a label that never occurs among them", () => {
    expect(met("statements")).toBe(false);
    expect(met("stance support")).toBe(false);
  });

  test("a bound from above is not reached", () => {
    expect(below("x", 0.4, 0.4).met).toBe(false);
    expect(atLeast("x", 0.4, 0.4).met).toBe(true);
  });
});

describe("closeContents", () => {
  test("finds the same words in two splits, spelled differently", () => {
    const splits = new Map([
      ["iff-0001", "train"],
      ["iff-0002", "test"],
    ]);
    expect(closeContents([said, repeated], splits, 0.3)).toMatchObject([
      { first: "iff-0001/s1", second: "iff-0002/s1", similarity: 1, acrossSplits: true },
    ]);
  });

  test("does not compare a statement with the one it quotes", () => {
    const nested = article(
      "iff-0003",
      "[c1 قال] [s1 الوزير] إن [t1 [s2 القائد] [c2 أبلغه] أن [t2 القوات ستبقى حتى نهاية العام]].",
      "1 | indirect | role defence-minister | government | neutral | قال | nested\n2 | indirect | role - | foreign-forces | neutral | أبلغ | nested",
    );
    expect(closeContents([nested], new Map(), 0.3)).toEqual([]);
  });
});

describe("hard cases", () => {
  const count = (cases: readonly HardCase[], name: string) =>
    cases.find((known) => known.name === name)!.count;

  test("count tags and what labels say together", () => {
    expect(count(STANCE_CASES, "negation")(said)).toBe(1);
    expect(count(STANCE_CASES, "a government voice opposing")(said)).toBe(1);
    expect(count(STANCE_CASES, "a government voice opposing")(repeated)).toBe(0);
  });

  test("see an aside between speaker and quotation", () => {
    const aside = count(QUOTATION_CASES, "an aside between speaker and verb or content");
    expect(aside(repeated)).toBe(1);
    expect(aside(said)).toBe(0);
  });

  test("see how a text is spelled", () => {
    const bare = article("iff-0004", "ذهب الى بغداد او الى اربيل", "");
    expect(count(SPELLING_CASES, "bare alef for hamza")(bare)).toBe(1);
    expect(count(SPELLING_CASES, "bare alef for hamza")(said)).toBe(0);
    expect(count(SPELLING_CASES, '" "')(repeated)).toBe(1);
  });
});
