import type { Family } from "./family.ts";
import { findPhrases } from "../find-phrases.ts";

/** Tokens before the content in which what its pronouns mean was probably named. */
const NEAR = 40;

/**
 * `topic:` whether and where the article speaks of each phrase of the pack's question: in the content, shortly before it, elsewhere, and how
 * often. Words mean what the article made them mean (القرار، الطائرات), so the content alone cannot tell what it is about. The source phrase of
 * the statement is left out: who speaks must not show.
 */
export const topic: Family = ({ input, config }, emit) => {
  const { document, content, source } = input;
  const first = content[0]?.span.start ?? 0;
  const last = content.at(-1)?.span.end ?? 0;
  for (const [name, phrase] of Object.entries(config.phrases ?? {})) {
    let inside = 0;
    let near = 0;
    let all = 0;
    const from = tokenAt(document.tokens, first) - NEAR;
    for (const index of findPhrases(document, phrase)) {
      const token = document.tokens[index]!;
      if (source.span !== null && token.start < source.span.end && token.end > source.span.start) continue;
      all++;
      if (token.start >= first && token.end <= last) {
        inside++;
        emit(`topic:${name}-inside`, token);
      } else if (index >= from && token.start < first) near++;
    }
    if (inside === 0) emit(`topic:${name}-${near > 0 ? "near" : all > 0 ? "elsewhere" : "nowhere"}`, null);
    emit(`topic:${name}-density-${Math.min(4, Math.ceil((400 * all) / Math.max(100, document.tokens.length)))}`, null);
  }
};

function tokenAt(tokens: readonly { readonly end: number }[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (tokens[middle]!.end > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}
