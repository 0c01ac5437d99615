import type { Context } from "./context.ts";
import type { Phrase } from "./feature-config.ts";
import { findPhrases } from "./find-phrases.ts";
import type { Stretch } from "./stretch.ts";
import { firstWhere } from "./token-after.ts";

/** The mentions of a phrase in an article as a statement sees them: without those in its source phrase, since who speaks must not show. */
export interface Mentions {
  /** How many begin in a stretch; logarithmic in the mentions of the article. */
  readonly count: (stretch: Stretch) => number;
  /** The tokens at which those of a stretch begin, the source phrase not left out. */
  readonly list: (stretch: Stretch) => readonly number[];
  /** The last that begins before a token, or -1; logarithmic. */
  readonly lastBefore: (token: number) => number;
}

export function createMentions({ input, speaker }: Context, phrase: Phrase): Mentions {
  const starts = findPhrases(input.document, phrase);
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
