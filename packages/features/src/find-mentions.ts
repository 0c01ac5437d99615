import { indexConcepts } from "./concept-index.ts";
import type { Word } from "./context.ts";
import { NEGATORS } from "./families/negation.ts";
import type { Concepts } from "./feature-config.ts";

/** Words before a concept in which a negator turns it. */
const NEGATION_WINDOW = 3;

/** A word of the content that stands for an idea of the pack's question. */
export interface Mention {
  readonly concept: string;
  readonly word: Word;
  /** Number of the word in the content. */
  readonly index: number;
  readonly negated: boolean;
}

/** The ideas named in the content, in text order; linear. */
export function findMentions(words: readonly Word[], concepts: Concepts): readonly Mention[] {
  const read = indexConcepts(concepts);
  const mentions: Mention[] = [];
  let negatedUntil = -1;
  words.forEach((word, index) => {
    if (NEGATORS.has(word.form)) negatedUntil = index + NEGATION_WINDOW;
    for (const concept of read(word.form)) {
      mentions.push({ concept, word, index, negated: index <= negatedUntil });
    }
  });
  return mentions;
}
