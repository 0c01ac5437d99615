import type { Document } from "@qawl/arabic";

/** A stretch between quotation marks, in token numbers. */
export interface Quotation {
  /** The opening mark. */
  readonly open: number;
  /** The closing mark, or the end of the paragraph where it is missing. */
  readonly close: number;
  readonly closed: boolean;
  /** Words inside. */
  readonly words: number;
  /** Quotations around it. */
  readonly depth: number;
}

/**
 * Pairs the quotation marks, paragraph by paragraph (a quotation that is not closed ends with its paragraph).
 * Linear: a stack of open marks.
 */
export function findQuotations(document: Document): {
  quotations: Quotation[];
  quotationOf: Int32Array;
} {
  const { tokens, paragraphs, sentences } = document;
  const quotations: Quotation[] = [];
  const quotationOf = new Int32Array(tokens.length).fill(-1);
  for (const paragraph of paragraphs) {
    const first = sentences[paragraph.firstSentence]!.firstToken;
    const end = sentences[paragraph.endSentence - 1]!.endToken;
    const stack: Opened[] = [];
    for (let index = first; index < end; index++) {
      const kind = tokens[index]!.kind;
      if (kind === "open-quote") {
        stack.push({ open: index, number: quotations.length, words: 0 });
        quotations.push({ open: index, close: end, closed: false, words: 0, depth: 0 });
      }
      const top = stack.at(-1);
      if (top === undefined) continue;
      quotationOf[index] = top.number;
      if (kind === "close-quote") finish(quotations, stack, index, true);
      else if (kind === "word" || kind === "number" || kind === "latin" || kind === "hashtag")
        top.words++;
    }
    while (stack.length > 0) finish(quotations, stack, end, false);
  }
  return { quotations, quotationOf };
}

/** A quotation whose end is still to come. */
interface Opened {
  readonly open: number;
  readonly number: number;
  words: number;
}

/** Ends the innermost open quotation; its words are words of the one around it too. */
function finish(quotations: Quotation[], stack: Opened[], close: number, closed: boolean): void {
  const { open, number, words } = stack.pop()!;
  quotations[number] = { open, close, closed, words, depth: stack.length };
  const parent = stack.at(-1);
  if (parent !== undefined) parent.words += words;
}
