import type { Family } from "./family.ts";

/** `s:` base of each word of the source phrase, `sb:` each pair of neighbours, `s:<understood>` where there is none. */
export const sourceWords: Family = ({ sourceWords: words }, emit) => {
  if (words.length === 0) emit("s:<understood>", null);
  words.forEach((word, index) => {
    emit(`s:${word.base}`, word);
    const next = words[index + 1];
    if (next !== undefined)
      emit(`sb:${word.base} ${next.base}`, { start: word.start, end: next.end });
  });
};
