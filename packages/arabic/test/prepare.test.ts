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
});
