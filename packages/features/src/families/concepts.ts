import type { Context, Word } from "../context.ts";
import type { Family } from "./family.ts";
import { NEGATORS } from "./negation.ts";

/** Words between two concepts that still belong together. */
const WINDOW = 8;
/** Words before a concept in which a negator turns it. */
const NEGATION_WINDOW = 3;

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
  const index = indexConcepts(config.concepts ?? {});
  const mentions: Mention[] = [];
  let negatedUntil = -1;
  words.forEach((word, position) => {
    if (NEGATORS.has(word.form)) negatedUntil = position + NEGATION_WINDOW;
    for (const concept of index.get(word.base) ?? index.get(word.form) ?? []) {
      mentions.push({
        concept: position <= negatedUntil ? `not-${concept}` : concept,
        word,
        index: position,
      });
    }
  });
  return mentions;
}

const indexes = new WeakMap<object, ReadonlyMap<string, readonly string[]>>();

function indexConcepts(
  concepts: Readonly<Record<string, readonly string[]>>,
): ReadonlyMap<string, readonly string[]> {
  const known = indexes.get(concepts);
  if (known !== undefined) return known;
  const index = new Map<string, string[]>();
  for (const [concept, forms] of Object.entries(concepts)) {
    for (const form of forms) index.set(form, [...(index.get(form) ?? []), concept]);
  }
  indexes.set(concepts, index);
  return index;
}
