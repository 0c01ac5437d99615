import { prepare } from "@qawl/arabic";
import { expect, test } from "vitest";
import { readGold } from "./gold/read-gold.ts";

const gold = readGold();

/** F1 of two lists of numbers, paragraph by paragraph. */
function agreement(
  pairs: readonly (readonly [expected: readonly number[], found: readonly number[]])[],
): number {
  let right = 0;
  let total = 0;
  for (const [expected, found] of pairs) {
    right += found.filter((value) => expected.includes(value)).length;
    total += expected.length + found.length;
  }
  return (2 * right) / total;
}

test("the gold set holds at least 400 sentences", () => {
  expect(gold.flatMap(({ sentenceEnds }) => sentenceEnds).length).toBeGreaterThanOrEqual(400);
});

test("sentence ends agree with the gold set at 0.99 or better", () => {
  const pairs = gold.map(
    ({ text, sentenceEnds }) =>
      [sentenceEnds, prepare(text).sentences.map(({ end }) => end)] as const,
  );
  expect(agreement(pairs)).toBeGreaterThanOrEqual(0.99);
});

test("sentences that end inside a quotation say so", () => {
  const pairs = gold.map(({ text, openEnds }) => {
    const open = prepare(text).sentences.filter(({ openQuote }) => openQuote);
    return [openEnds, open.map(({ end }) => end)] as const;
  });
  expect(agreement(pairs)).toBe(1);
});

test("token boundaries agree with the gold set at 0.995 or better", () => {
  const pairs = gold.map(({ text, tokens }) => {
    const bounds = (list: readonly { start: number; end: number }[]): number[] =>
      list.flatMap(({ start, end }) => [2 * start, 2 * end + 1]);
    return [bounds(tokens), bounds(prepare(text).tokens)] as const;
  });
  expect(agreement(pairs)).toBeGreaterThanOrEqual(0.995);
});
