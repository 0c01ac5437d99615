import { remember } from "@qawl/arabic/remember";
import { classify } from "./classify.ts";
import { readCue } from "./cue-index.ts";
import type { CueForm } from "./cue-types.ts";
import { NAMES_BEFORE_FAMILY, NAMES_LIKE_ARTICLE } from "./given-names.ts";
import { CUE } from "./kinds.ts";

/** A form of a text, looked up once. */
export interface Word {
  /** One string for all tokens of this form: sets and maps find it without comparing letters. */
  readonly form: string;
  /** What it can be: bits of `kinds.ts`. */
  readonly kinds: number;
  /** Its readings as a cue. */
  readonly cues: readonly CueForm[] | undefined;
  /** Whether it may stand for another word, which its spelling and its neighbours tell. */
  readonly isAmbiguous: boolean;
}

/** Names that look like particles, verbs or nouns. */
const NAME_LIKE = /^(?:ان|الينا|كي|دانا?|ماي|ام|عزت|و?(?:ال)?امر)$/;

/** Everything the lexicon knows of a form. */
export const readWord: (form: string) => Word = remember((form) => {
  const cues = readCue(form);
  const kinds = cues === undefined ? classify(form) : classify(form) | CUE;
  const isAmbiguous =
    NAME_LIKE.test(form) || NAMES_BEFORE_FAMILY.has(form) || NAMES_LIKE_ARTICLE.has(form);
  return { form, kinds, cues, isAmbiguous };
});

/** Whether a form that is no token of its own (a word without its clitic) can be of a kind. */
export function isOf(form: string, kinds: number): boolean {
  return (readWord(form).kinds & kinds) !== 0;
}
