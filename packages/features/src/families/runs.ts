import type { Family } from "./family.ts";
import { piecesOf } from "./forms.ts";

const SHORTEST = 2;
const LONGEST = 5;

/** `r:` runs of 2 to 5 characters inside each piece of the content, its edges marked `_`; a shorter piece is one run. */
export const runs: Family = (context, emit) => {
  for (const piece of piecesOf(context)) {
    const edged = `_${piece.form}_`;
    for (let size = SHORTEST; size <= LONGEST; size++) {
      for (let start = 0; start + size <= edged.length; start++) {
        emit(`r:${edged.slice(start, start + size)}`, piece);
      }
      if (size >= edged.length) break;
    }
  }
};
