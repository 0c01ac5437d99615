import type { Cue, CueForm } from "./cue-types.ts";

/** A cue in the form of its verbal noun, of which only the spelling tells more: مطالبة, دعوة. */
export function asVerbalNoun(cue: Cue): CueForm {
  return { cue, shape: "verbal-noun", feminine: false, plural: false, pronoun: false };
}
