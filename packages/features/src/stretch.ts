import type { Span, Token } from "@qawl/arabic";
import { firstWhere, tokenAfter } from "./token-after.ts";

/** Tokens by number, half-open. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** The tokens that a span of text touches; logarithmic in the tokens of the article. */
export function toStretch({ start, end }: Span, tokens: readonly Token[]): Stretch {
  const from = tokenAfter(tokens, start);
  return {
    from,
    to: Math.max(
      from,
      firstWhere(tokens.length, (index) => tokens[index]!.start >= end),
    ),
  };
}
