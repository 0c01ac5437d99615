import type { Family } from "./family.ts";

/** Words between two concepts that still belong together. */
const WINDOW = 7;

/**
 * `k:` each idea of the pack's question in the content, with `not-` where a negator stands shortly before; `kk:` each pair of them
 * within seven words, in order; `kc:` the class of the cue with each of them: "rejects … leave" and "rejects … stay" differ.
 */
export const concepts: Family = ({ input, config, mentions }, emit) => {
  const cueClass = config.cueClasses?.[input.cue.lemma] ?? "<none>";
  const named = mentions.map(({ concept, negated }) => (negated ? `not-${concept}` : concept));
  mentions.forEach((mention, position) => {
    emit(`k:${named[position]}`, mention.word);
    emit(`kc:${cueClass} ${mention.concept}`, mention.word);
    for (let next = position + 1; next < mentions.length; next++) {
      const other = mentions[next]!;
      if (other.index - mention.index > WINDOW) break;
      emit(`kk:${named[position]} ${named[next]}`, {
        start: mention.word.start,
        end: other.word.end,
      });
    }
  });
};
