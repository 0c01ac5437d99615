import type { Scan } from "../tokens/scan.ts";
import type { Paragraph } from "./paragraph.ts";
import type { Sentence } from "./sentence.ts";
import { SentenceSplitter } from "./sentence-splitter.ts";

/** Sentences and paragraphs, both in text order. */
export interface Structure {
  readonly sentences: readonly Sentence[];
  readonly paragraphs: readonly Paragraph[];
}

/**
 * Splits tokens into paragraphs at line breaks and into sentences inside them. Linear; every token lies in exactly
 * one sentence.
 */
export function split({ tokens, lines, stops }: Scan): Structure {
  const paragraphs: Paragraph[] = [];
  const splitter = new SentenceSplitter(tokens, stops);
  for (let line = 0; line <= lines.length; line++) {
    const first = line === 0 ? 0 : lines[line - 1]!;
    const end = lines[line] ?? tokens.length;
    if (first === end) continue;
    const firstSentence = splitter.sentences.length;
    splitter.split(first, end, paragraphs.length);
    paragraphs.push({
      start: tokens[first]!.start,
      end: tokens[end - 1]!.end,
      firstSentence,
      endSentence: splitter.sentences.length,
    });
  }
  return { sentences: splitter.sentences, paragraphs };
}
