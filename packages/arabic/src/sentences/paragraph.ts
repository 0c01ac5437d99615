import type { Span } from "../spans/span.ts";

/** A line of the text that holds at least one token, from its first token to its last. */
export interface Paragraph extends Span {
  /** Number of its first sentence. */
  readonly firstSentence: number;
  /** Number of the sentence after its last. */
  readonly endSentence: number;
}
