import type { EvaluatedSpan } from "./statement.ts";

const WORD = /[\p{L}\p{M}\p{N}_]+/gu;

/**
 * The words of a text, so that spans can be compared by the words they touch. Words are runs of letters, marks and digits: the
 * measure does not depend on any tokenizer under test.
 */
export interface WordIndex {
  /** The numbers of the words that any of the spans touches. */
  readonly wordsIn: (spans: readonly EvaluatedSpan[]) => ReadonlySet<number>;
}

/** Indexes `text` once; each look-up then costs the logarithm of the words plus those found. */
export function createWordIndex(text: string): WordIndex {
  const starts: number[] = [];
  const ends: number[] = [];
  for (const match of text.matchAll(WORD)) {
    starts.push(match.index);
    ends.push(match.index + match[0].length);
  }
  const firstEndingAfter = (offset: number): number => {
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (ends[middle]! > offset) high = middle;
      else low = middle + 1;
    }
    return low;
  };
  return {
    wordsIn: (spans) => {
      const words = new Set<number>();
      for (const { start, end } of spans) {
        for (
          let word = firstEndingAfter(start);
          word < starts.length && starts[word]! < end;
          word++
        ) {
          words.add(word);
        }
      }
      return words;
    },
  };
}

/** F1 of two sets of words: 2 · shared / (|a| + |b|); 1 when both are empty. */
export function wordF1(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  if (a.size + b.size === 0) return 1;
  let shared = 0;
  for (const word of a) if (b.has(word)) shared++;
  return (2 * shared) / (a.size + b.size);
}
