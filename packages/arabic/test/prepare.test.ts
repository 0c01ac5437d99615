import { prepare } from "@qawl/arabic";
import { describe, expect, test } from "vitest";

const pieces = (text: string): string[] =>
  prepare(text).tokens.map((token) => text.slice(token.start, token.end));
const sentences = (text: string): string[] =>
  prepare(text).sentences.map(({ start, end }) => text.slice(start, end));

describe("prepare", () => {
  test("a clitic before a quotation mark or a figure is a token of its own", () => {
    expect(pieces('و"القوات" بـ25%')).toEqual(["و", '"', "القوات", '"', "بـ", "25%"]);
  });

  test("an abbreviation ends no sentence, a full stop inside a quotation ends one with the quotation open", () => {
    const text = "قال د. أحمد: «لن نقبل. نرفض ذلك.» وأضاف أنه عاد.";
    expect(sentences(text)).toEqual(["قال د. أحمد: «لن نقبل.", "نرفض ذلك.»", "وأضاف أنه عاد."]);
    expect(prepare(text).sentences.map(({ openQuote }) => openQuote)).toEqual([true, false, false]);
  });

  test("a full stop inside a spelled name ends no sentence, one without a space behind it does", () => {
    expect(sentences("نقل موقع العربية.نت عن سي.ان.ان الخبر. ثم نفاه.")).toHaveLength(2);
    expect(sentences("انتهى الاجتماع.وغادر الوفد")).toEqual(["انتهى الاجتماع.", "وغادر الوفد"]);
  });

  test("text never throws and an empty text is an empty document", () => {
    expect(prepare("").tokens).toEqual([]);
    expect(prepare("\uD800\u064B\u200F").tokens.map(({ kind }) => kind)).toEqual(["symbol"]);
  });

  test("a text longer than any window is read like its lines alone", () => {
    const line =
      'قالَ الوزير، ود. أحمد: "لن نقبل" في 12/3/2021 #العراق_اليوم ﷺ ـهـ www.ina.iq و«عاد».';
    const alone = prepare(line);
    for (const pad of ["", "ا", "في", "قال "]) {
      const text = `${pad}\n${Array.from({ length: 1500 }, () => line).join("\n")}`;
      const { tokens, sentences: found } = prepare(text);
      const first = pad === "" ? 0 : 1;
      expect(tokens).toHaveLength(first + 1500 * alone.tokens.length);
      expect(found).toHaveLength(first + 1500 * alone.sentences.length);
      for (let i = first; i < tokens.length; i++) {
        const at =
          pad.length + 1 + Math.floor((i - first) / alone.tokens.length) * (line.length + 1);
        const token = alone.tokens[(i - first) % alone.tokens.length]!;
        const moved = { ...token, start: token.start + at, end: token.end + at };
        if (JSON.stringify(tokens[i]) !== JSON.stringify(moved)) expect(tokens[i]).toEqual(moved);
      }
    }
  });

  test("a word longer than any window is one token, not one a window", () => {
    const text = `قال ${"ا".repeat(100_000)}، ثم ${"ب".repeat(16_384)} عاد`;
    expect(prepare(text).tokens.map(({ form }) => form.length)).toEqual([
      3, 100_000, 1, 2, 16_384, 3,
    ]);
  });
});
