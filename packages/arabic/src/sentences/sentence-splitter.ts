import type { Token } from "../tokens/token.ts";
import {
  endsAtAbbreviation,
  endsAtMark,
  isCall,
  isClosingBracket,
  isStop,
} from "./ends-sentence.ts";
import type { Sentence } from "./sentence.ts";

/** Goes through the tokens once, paragraph after paragraph, and stops only where a sentence may end. */
export class SentenceSplitter {
  readonly sentences: Sentence[] = [];
  private readonly tokens: readonly Token[];
  private readonly stops: readonly number[];
  private nextStop = 0;

  constructor(tokens: readonly Token[], stops: readonly number[]) {
    this.tokens = tokens;
    this.stops = stops;
  }

  /** Splits the paragraph of the tokens first..limit. */
  split(first: number, limit: number, paragraph: number): void {
    const { tokens, stops } = this;
    let start = first;
    let depth = 0;
    let done = first;
    for (; this.nextStop < stops.length; this.nextStop++) {
      const index = stops[this.nextStop]!;
      if (index >= limit) break;
      if (index < done) continue;
      const token = tokens[index]!;
      let ends = false;
      done = index + 1;
      if (token.kind === "open-quote") depth++;
      else if (token.kind === "close-quote") depth = Math.max(0, depth - 1);
      else if (token.kind === "word") ends = endsAtAbbreviation(tokens, index, limit);
      else {
        const closing = this.closingMarks(index, limit, depth);
        depth = closing.depth;
        done = closing.end;
        ends =
          done < limit &&
          endsAtMark(tokens, { start, mark: index, next: done, closed: closing.closed });
      }
      if (ends && done < limit) {
        this.add(start, done, paragraph, depth > 0);
        start = done;
      }
    }
    this.add(start, limit, paragraph, depth > 0);
  }

  /** The closing marks, brackets and further stops behind a stop. */
  private closingMarks(
    index: number,
    limit: number,
    openBefore: number,
  ): { end: number; depth: number; closed: boolean } {
    const { tokens } = this;
    let end = index + 1;
    let depth = openBefore;
    let closed = false;
    for (; end < limit; end++) {
      const next = tokens[end]!;
      const adjacent = next.start === tokens[end - 1]!.end;
      if (next.kind === "close-quote" && (adjacent || depth > 0)) {
        closed = true;
        depth = Math.max(0, depth - 1);
      } else if (!adjacent || next.kind !== "punctuation") break;
      else if (!isStop(next) && !isCall(next) && !isClosingBracket(next)) break;
    }
    return { end, depth, closed };
  }

  private add(firstToken: number, endToken: number, paragraph: number, openQuote: boolean): void {
    const { start } = this.tokens[firstToken]!;
    const { end } = this.tokens[endToken - 1]!;
    this.sentences.push({ start, end, firstToken, endToken, paragraph, openQuote });
  }
}
