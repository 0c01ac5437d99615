import type { Family } from "./family.ts";

/** `w:` base of each content word, `b:` each pair of neighbours. */
export const words: Family = ({ words }, emit) => {
  words.forEach((word, index) => {
    emit(`w:${word.base}`, word);
    const next = words[index + 1];
    if (next !== undefined)
      emit(`b:${word.base} ${next.base}`, { start: word.start, end: next.end });
  });
};
