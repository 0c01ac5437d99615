import type { Span } from "@qawl/arabic";
import type { Context } from "../context.ts";
import type { Family } from "./family.ts";

/** A word, a part of a hashtag or a sign, as it stands in the normalised text. */
export interface Piece extends Span {
  readonly form: string;
}

/**
 * The pieces of the content in text order: words as they stand, numbers as one, the words of a hashtag one by one (`#التحول_الرقمي`), and
 * each punctuation mark or emoji.
 */
export function piecesOf({ words, signs }: Context): readonly Piece[] {
  const tokens = [...words, ...signs].sort((a, b) => a.start - b.start);
  return tokens.flatMap(({ start, end, form }) => {
    if (!form.startsWith("#")) return [{ start, end, form }];
    const parts = form.split(/[#_]+/).filter((part) => part !== "");
    return parts.map((part) => ({ start, end, form: part }));
  });
}

/** `f:` each piece of the content as it stands, and each pair of neighbours: what a text of no known form is told by. */
export const forms: Family = (context, emit) => {
  const pieces = piecesOf(context);
  pieces.forEach((piece, index) => {
    emit(`f:${piece.form}`, piece);
    const next = pieces[index + 1];
    if (next !== undefined) {
      emit(`f:${piece.form} ${next.form}`, { start: piece.start, end: next.end });
    }
  });
};
