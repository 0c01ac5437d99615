import type { Span } from "@qawl/arabic";
import type { Phrase } from "./feature-config.ts";
import { findPhrases } from "./find-phrases.ts";
import type { StatementInput } from "./statement-input.ts";
import { firstWhere, tokenAfter } from "./token-after.ts";

/** Tokens by number, half-open. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** The tokens from the first to the last of a statement's content. Logarithmic in the tokens of the article. */
export function contentStretch({ content, document }: StatementInput): Stretch {
  const [start, end] = [content[0]?.span.start ?? 0, content.at(-1)?.span.end ?? 0];
  return toStretch({ start, end }, document.tokens);
}

/** The mentions of a phrase in an article as a statement sees them: without those in its source phrase, since who speaks must not show. */
export interface Mentions {
  /** How many begin in a stretch; logarithmic in the mentions of the article. */
  readonly count: (stretch: Stretch) => number;
  /** The tokens at which those of a stretch begin, the source phrase not left out. */
  readonly list: (stretch: Stretch) => readonly number[];
  /** The last that begins before a token, or -1; logarithmic. */
  readonly lastBefore: (token: number) => number;
}

export function createMentions(input: StatementInput, phrase: Phrase): Mentions {
  const { document, source } = input;
  const starts = findPhrases(document, phrase);
  const speaker =
    source.span === null ? { from: 0, to: 0 } : toStretch(source.span, document.tokens);
  const below = (token: number): number =>
    firstWhere(starts.length, (index) => starts[index]! >= token);
  const countAll = ({ from, to }: Stretch): number => (from < to ? below(to) - below(from) : 0);
  return {
    count: ({ from, to }) =>
      countAll({ from, to }) -
      countAll({ from: Math.max(from, speaker.from), to: Math.min(to, speaker.to) }),
    list: ({ from, to }) => starts.slice(below(from), below(to)),
    lastBefore: (token) => {
      const last = starts[below(token) - 1] ?? -1;
      if (last < speaker.from || last >= speaker.to) return last;
      return starts[below(speaker.from) - 1] ?? -1;
    },
  };
}

function toStretch({ start, end }: Span, tokens: StatementInput["document"]["tokens"]): Stretch {
  return {
    from: tokenAfter(tokens, start),
    to: firstWhere(tokens.length, (index) => tokens[index]!.start >= end),
  };
}
