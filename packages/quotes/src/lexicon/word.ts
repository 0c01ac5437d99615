import { remember } from "@qawl/arabic/remember";
import { classify } from "./classify.ts";
import { readCue } from "./cue-index.ts";
import type { CueForm } from "./cue-types.ts";
import { CUE } from "./kinds.ts";

/** A form of a text, looked up once. */
export interface Word {
  /** One string for all tokens of this form: sets and maps find it without comparing letters. */
  readonly form: string;
  /** What it can be: bits of `kinds.ts`. */
  readonly kinds: number;
  /** Its readings as a cue. */
  readonly cues: readonly CueForm[] | undefined;
}

/** Everything the lexicon knows of a form. */
export const readWord: (form: string) => Word = remember((form) => {
  const cues = readCue(form);
  return { form, kinds: cues === undefined ? classify(form) : classify(form) | CUE, cues };
});

/** Whether a form that is no token of its own (a word without its clitic) can be of a kind. */
export function isOf(form: string, kinds: number): boolean {
  return (readWord(form).kinds & kinds) !== 0;
}
