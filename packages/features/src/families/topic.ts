import type { Span } from "@qawl/arabic";
import type { Phrase } from "../feature-config.ts";
import { findPhrases } from "../find-phrases.ts";
import type { StatementInput } from "../statement-input.ts";
import { firstWhere, tokenAfter } from "../token-after.ts";
import type { Family } from "./family.ts";

/** Tokens before the content in which what its pronouns mean was probably named. */
const NEAR = 40;
/** Tokens for which one mention is one step of density. */
const STEP = 400;
const DENSEST = 4;

/** Where an article speaks of a phrase, seen from a statement: in its content, shortly before it, elsewhere, or nowhere. */
export type PhrasePlace = "inside" | "near" | "elsewhere" | "nowhere";

/** Where the article speaks of the phrase, the source phrase left out. Logarithmic in the mentions of the article. */
export function wherePhrase(input: StatementInput, phrase: Phrase): PhrasePlace {
  return countMentions(input, phrase).place;
}

/**
 * `topic:` whether and where the article speaks of each phrase of the pack's question: in the content, shortly before it, elsewhere, and how
 * often. Words mean what the article made them mean (القرار، الطائرات), so the content alone cannot tell what it is about. The source phrase of
 * the statement is left out: who speaks must not show. Logarithmic in the mentions of the article, linear in those of the content.
 */
export const topic: Family = ({ input, config }, emit) => {
  const { tokens } = input.document;
  for (const [name, phrase] of Object.entries(config.phrases ?? {})) {
    const { place, inside, all } = countMentions(input, phrase);
    if (place === "inside") {
      for (const token of inside) emit(`topic:${name}-inside`, tokens[token]!);
    } else emit(`topic:${name}-${place}`, null);
    const density = Math.ceil((STEP * all) / Math.max(100, tokens.length));
    emit(`topic:${name}-density-${Math.min(DENSEST, density)}`, null);
  }
};

function countMentions(
  { document, content, source }: StatementInput,
  phrase: Phrase,
): { readonly place: PhrasePlace; readonly inside: readonly number[]; readonly all: number } {
  const { tokens } = document;
  const numbers = ({ start, end }: Span): { from: number; to: number } => ({
    from: tokenAfter(tokens, start),
    to: firstWhere(tokens.length, (index) => tokens[index]!.start >= end),
  });
  const here = numbers({
    start: content[0]?.span.start ?? 0,
    end: content.at(-1)?.span.end ?? 0,
  });
  const speaker = source.span === null ? { from: 0, to: 0 } : numbers(source.span);
  const mentions = findPhrases(document, phrase);
  const below = (token: number): number =>
    firstWhere(mentions.length, (index) => mentions[index]! >= token);
  const count = (from: number, to: number): number => {
    const [a, b] = [Math.max(from, speaker.from), Math.min(to, speaker.to)];
    return below(to) - below(from) - (a < b ? below(b) - below(a) : 0);
  };
  const all = count(0, tokens.length);
  const inside = count(here.from, here.to);
  const near = count(Math.max(0, here.from - NEAR), here.from);
  return {
    place: inside > 0 ? "inside" : near > 0 ? "near" : all > 0 ? "elsewhere" : "nowhere",
    inside: inside > 0 ? mentions.slice(below(here.from), below(here.to)) : [],
    all,
  };
}
