import { indexConcepts } from "../concept-index.ts";
import type { Context, Word } from "../context.ts";
import type { Family } from "./family.ts";
import { NEGATORS } from "./negation.ts";

/** Words between two concepts that still belong together. */
const WINDOW = 8;
/** Words before a concept in which a negator turns it. */
const NEGATION_WINDOW = 3;

const NO_CONCEPTS = {};

interface Mention {
  readonly concept: string;
  readonly word: Word;
  readonly index: number;
}

/**
 * `k:` each idea of the pack's question in the content, with `not-` where a negator stands shortly before; `kk:` each pair of them
 * within eight words, in order; `ck:` the cue's class with the first of them: "rejects … leave" and "rejects … stay" differ.
 */
export const concepts: Family = (context, emit) => {
  const mentions = findMentions(context);
  mentions.forEach((mention, position) => {
    emit(`k:${mention.concept}`, mention.word);
    for (let next = position + 1; next < mentions.length; next++) {
      const other = mentions[next]!;
      if (other.index - mention.index > WINDOW) break;
      emit(`kk:${mention.concept} ${other.concept}`, {
        start: mention.word.start,
        end: other.word.end,
      });
    }
  });
  const cueClass = context.config.cueClasses?.[context.input.cue.lemma];
  const [first] = mentions;
  if (cueClass !== undefined) {
    emit(`ck:${cueClass} ${first?.concept ?? "<none>"}`, first?.word ?? null);
  }
};

function findMentions({ words, config }: Context): readonly Mention[] {
  const read = indexConcepts(config.concepts ?? NO_CONCEPTS);
  const mentions: Mention[] = [];
  let negatedUntil = -1;
  words.forEach((word, position) => {
    if (NEGATORS.has(word.form)) negatedUntil = position + NEGATION_WINDOW;
    for (const concept of read(word.form)) {
      mentions.push({
        concept: position <= negatedUntil ? `not-${concept}` : concept,
        word,
        index: position,
      });
    }
  });
  return mentions;
}
