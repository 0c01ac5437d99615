import { cueIndex } from "./cue-index.ts";

/** The class (say, add, demand, reject …) of every cue of the lexicon, by lemma. */
export function cueClasses(): Readonly<Record<string, string>> {
  return Object.fromEntries(cueIndex().cues.map((cue) => [cue.lemma, cue.class]));
}
