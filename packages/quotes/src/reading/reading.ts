import type { Document, Token } from "@qawl/arabic";
import type { CueForm } from "../lexicon/cue-types.ts";
import type { Quotation } from "./quotation.ts";

/** A document as the passes see it: arrays with one entry a token, filled once. */
export interface Reading {
  readonly document: Document;
  readonly tokens: readonly Token[];
  /** Match-normalised forms. */
  readonly forms: readonly string[];
  /** What each token can be: bits of `kinds.ts`. */
  readonly kinds: Int32Array;
  /** Readings of each token as a cue. */
  readonly cues: readonly (readonly CueForm[] | undefined)[];
  /** The end of the known name that begins with the token, or 0. */
  readonly nameEnds: Int32Array;
  /** Tokens that are the name of a known person, if nothing else stands beside them. */
  readonly personsAlone: ReadonlySet<number>;
  /** Number of the sentence of each token. */
  readonly sentenceOf: Int32Array;
  /** First token of each sentence, behind a dateline. */
  readonly starts: Int32Array;
  readonly quotations: readonly Quotation[];
  /** Number of the innermost quotation that holds the token (its marks included), or -1. */
  readonly quotationOf: Int32Array;
}

/** Whether the token at `index` can be of one of these kinds; no token in front of the text or behind it can. */
export function is({ kinds }: Reading, index: number, kind: number): boolean {
  return (kinds[index]! & kind) !== 0;
}

/** First token of the sentence that holds the token `index`, behind the dateline if it has one. */
export function sentenceStart({ starts, sentenceOf }: Reading, index: number): number {
  return starts[sentenceOf[index]!]!;
}

/** Number of the token after the sentence that holds the token `index`. */
export function sentenceEnd(reading: Reading, index: number): number {
  return reading.document.sentences[reading.sentenceOf[index]!]!.endToken;
}

/** Range of tokens of the paragraph (line) that holds the token `index`. */
export function paragraphRange(reading: Reading, index: number): { first: number; end: number } {
  const { sentences, paragraphs } = reading.document;
  const paragraph = paragraphs[sentences[reading.sentenceOf[index]!]!.paragraph]!;
  return {
    first: sentences[paragraph.firstSentence]!.firstToken,
    end: sentences[paragraph.endSentence - 1]!.endToken,
  };
}
