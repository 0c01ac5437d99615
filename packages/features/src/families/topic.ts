import type { Context } from "../context.ts";
import type { Phrase } from "../feature-config.ts";
import { createMentions, type Mentions } from "../mentions.ts";
import type { Family } from "./family.ts";

/** Tokens before the content in which what its pronouns mean was probably named. */
const NEAR = 40;
/** Tokens for which one mention is one step of density. */
const STEP = 400;
const DENSEST = 4;

/** Where an article speaks of a phrase, seen from a statement: in its content, shortly before it, elsewhere, or nowhere. */
export type PhrasePlace = "inside" | "near" | "elsewhere" | "nowhere";

/** Where the article speaks of the phrase, the source phrase left out. Logarithmic in the mentions of the article. */
export function wherePhrase(context: Context, phrase: Phrase): PhrasePlace {
  return placeOf(createMentions(context, phrase), context);
}

function placeOf({ count }: Mentions, { input, stretch: { from, to } }: Context): PhrasePlace {
  if (count({ from, to }) > 0) return "inside";
  if (count({ from: Math.max(0, from - NEAR), to: from }) > 0) return "near";
  return count({ from: 0, to: input.document.tokens.length }) > 0 ? "elsewhere" : "nowhere";
}

/**
 * `topic:` whether and where the article speaks of each phrase of the pack's question: in the content, shortly before it, elsewhere, and how
 * often. Words mean what the article made them mean (القرار، الطائرات), so the content alone cannot tell what it is about. The source phrase of
 * the statement is left out: who speaks must not show. Logarithmic in the mentions of the article, linear in those of the content.
 */
export const topic: Family = (context, emit) => {
  const { input, config, stretch } = context;
  const { tokens } = input.document;
  for (const [name, phrase] of Object.entries(config.phrases ?? {})) {
    const mentions = createMentions(context, phrase);
    const place = placeOf(mentions, context);
    if (place === "inside") {
      for (const token of mentions.list(stretch)) {
        emit(`topic:${name}-inside`, tokens[token]!);
      }
    } else emit(`topic:${name}-${place}`, null);
    const all = mentions.count({ from: 0, to: tokens.length });
    const density = Math.ceil((STEP * all) / Math.max(100, tokens.length));
    emit(`topic:${name}-density-${Math.min(DENSEST, density)}`, null);
  }
};
