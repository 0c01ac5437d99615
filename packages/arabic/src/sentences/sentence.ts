import type { Span } from "../spans/span.ts";

/** A sentence: from its first token to its last, closing marks included. */
export interface Sentence extends Span {
  /** Number of its first token. */
  readonly firstToken: number;
  /** Number of the token after its last. */
  readonly endToken: number;
  /** Number of its paragraph. */
  readonly paragraph: number;
  /** It ends inside a quotation that goes on in the next sentence (or is never closed in its paragraph). */
  readonly openQuote: boolean;
}
