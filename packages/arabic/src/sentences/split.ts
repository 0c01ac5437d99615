import { characterClasses, LINE } from "../tokens/character-class.ts";
import type { Token } from "../tokens/token.ts";
import { findSentenceEnd } from "./find-sentence-end.ts";
import type { Paragraph } from "./paragraph.ts";
import type { Sentence } from "./sentence.ts";

/** Sentences and paragraphs, both in text order. */
export interface Structure {
  readonly sentences: readonly Sentence[];
  readonly paragraphs: readonly Paragraph[];
}

/**
 * Splits tokens into paragraphs at line breaks and into sentences inside them. Linear; every token lies in exactly
 * one sentence.
 */
export function split(text: string, tokens: readonly Token[]): Structure {
  const sentences: Sentence[] = [];
  const paragraphs: Paragraph[] = [];
  for (let first = 0; first < tokens.length; ) {
    const end = paragraphEnd(text, tokens, first);
    const firstSentence = sentences.length;
    let depth = 0;
    for (let start = first; start < end; ) {
      const found = findSentenceEnd(tokens, start, end, depth);
      depth = found.depth;
      sentences.push({
        start: tokens[start]!.start,
        end: tokens[found.end - 1]!.end,
        firstToken: start,
        endToken: found.end,
        paragraph: paragraphs.length,
        openQuote: depth > 0,
      });
      start = found.end;
    }
    paragraphs.push({
      start: tokens[first]!.start,
      end: tokens[end - 1]!.end,
      firstSentence,
      endSentence: sentences.length,
    });
    first = end;
  }
  return { sentences, paragraphs };
}

/** Number of the token after the last one before the next line break. */
function paragraphEnd(text: string, tokens: readonly Token[], first: number): number {
  const classes = characterClasses();
  let index = first + 1;
  for (; index < tokens.length; index++) {
    const next = tokens[index]!.start;
    for (let i = tokens[index - 1]!.end; i < next; i++) {
      if (classes[text.charCodeAt(i)] === LINE) return index;
    }
  }
  return index;
}
