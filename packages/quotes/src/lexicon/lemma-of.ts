import type { Cue } from "./cue-types.ts";

/** The lemma as readers write it: the shadda that keeps two lemmas apart in the table stays out. */
export function lemmaOf(cue: Cue): string {
  return cue.lemma.replaceAll("\u0651", "").replaceAll("\u0650", "");
}
