import type { Span } from "@qawl/arabic";
import { findPhrases } from "../find-phrases.ts";
import { firstWhere, tokenAfter } from "../token-after.ts";
import type { Family } from "./family.ts";

/** Tokens before the content in which what its pronouns mean was probably named. */
const NEAR = 40;
/** Tokens for which one mention is one step of density. */
const STEP = 400;
const DENSEST = 4;

/**
 * `topic:` whether and where the article speaks of each phrase of the pack's question: in the content, shortly before it, elsewhere, and how
 * often. Words mean what the article made them mean (القرار، الطائرات), so the content alone cannot tell what it is about. The source phrase of
 * the statement is left out: who speaks must not show. Logarithmic in the mentions of the article, linear in those of the content.
 */
export const topic: Family = ({ input, config }, emit) => {
  const { tokens } = input.document;
  const numbers = ({ start, end }: Span) => ({
    from: tokenAfter(tokens, start),
    to: firstWhere(tokens.length, (index) => tokens[index]!.start >= end),
  });
  const content = {
    start: input.content[0]?.span.start ?? 0,
    end: input.content.at(-1)?.span.end ?? 0,
  };
  const inside = numbers(content);
  const source = input.source.span === null ? null : numbers(input.source.span);
  for (const [name, phrase] of Object.entries(config.phrases ?? {})) {
    const mentions = findPhrases(input.document, phrase);
    const below = (token: number): number =>
      firstWhere(mentions.length, (index) => mentions[index]! >= token);
    const count = (from: number, to: number): number => {
      const all = below(to) - below(from);
      if (source === null) return all;
      const [a, b] = [Math.max(from, source.from), Math.min(to, source.to)];
      return a < b ? all - (below(b) - below(a)) : all;
    };
    const here = count(inside.from, inside.to);
    const near = count(Math.max(0, inside.from - NEAR), inside.from);
    const all = count(0, tokens.length);
    if (here > 0) {
      for (let mention = below(inside.from); mention < below(inside.to); mention++) {
        emit(`topic:${name}-inside`, tokens[mentions[mention]!]!);
      }
    } else emit(`topic:${name}-${near > 0 ? "near" : all > 0 ? "elsewhere" : "nowhere"}`, null);
    const density = Math.ceil((STEP * all) / Math.max(100, tokens.length));
    emit(`topic:${name}-density-${Math.min(DENSEST, density)}`, null);
  }
};
