import type { NormalizedText } from "../normalize/normalize-aligned.ts";
import type { Paragraph } from "../sentences/paragraph.ts";
import type { Sentence } from "../sentences/sentence.ts";
import type { Token } from "../tokens/token.ts";

/** A text normalised and cut into tokens, sentences and paragraphs once, for every later step. */
export interface Document {
  readonly text: string;
  readonly normalized: NormalizedText;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  readonly paragraphs: readonly Paragraph[];
}
