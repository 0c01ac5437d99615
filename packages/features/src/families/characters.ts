import type { Word } from "../context.ts";
import type { Emit, Family } from "./family.ts";

const SIZES = [3, 4, 5] as const;

/** `g:` runs of 3 to 5 characters inside each content word, its edges marked `_`: spelling slips and unseen inflections still share runs. */
export const characters: Family = ({ words }, emit) => emitRuns(words, "g:", emit);

/** `sg:` the same of the source phrase. */
export const sourceCharacters: Family = ({ sourceWords }, emit) =>
  emitRuns(sourceWords, "sg:", emit);

function emitRuns(words: readonly Word[], prefix: string, emit: Emit): void {
  for (const word of words) {
    if (word.base === "<number>") continue;
    const edged = `_${word.form}_`;
    for (const size of SIZES) {
      for (let start = 0; start + size <= edged.length; start++) {
        emit(prefix + edged.slice(start, start + size), word);
      }
    }
  }
}
