import type { Context, Word } from "../context.ts";

/**
 * The pieces of the content in text order: words as they stand, numbers as one, the words of a hashtag one by one (`#التحول_الرقمي`), and
 * each punctuation mark or emoji. None has a base of its own.
 */
export function piecesOf({ words, signs }: Context): readonly Word[] {
  const tokens = [...words, ...signs].sort((a, b) => a.start - b.start);
  return tokens.flatMap(({ start, end, form }) => {
    if (!form.startsWith("#")) return [{ start, end, form, base: form }];
    const parts = form.split(/[#_]+/).filter((part) => part !== "");
    return parts.map((part) => ({ start, end, form: part, base: part }));
  });
}
