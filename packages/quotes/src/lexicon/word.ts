import { remember } from "@qawl/arabic/remember";
import { classify } from "./classify.ts";
import { readCue } from "./cue-index.ts";
import type { CueForm } from "./cue-types.ts";
import {
  NAMES_BEFORE_FAMILY,
  NAMES_BEFORE_NAMES,
  NAMES_BEHIND_HER_VERB,
  NAMES_IN_MAKSURA,
  NAMES_LIKE_ARTICLE,
} from "./given-names.ts";
import { ACT_NOUN, ADJECTIVE, COMMON_NOUN, CUE, GIVEN_NAME, ROLE } from "./kinds.ts";

/** A form of a text, looked up once. */
export interface Word {
  /** One string for all tokens of this form: sets and maps find it without comparing letters. */
  readonly form: string;
  /** What it can be: bits of `kinds.ts`. */
  readonly kinds: number;
  /** Its readings as a cue. */
  readonly cues: readonly CueForm[] | undefined;
  /** A first name that is a quality too: كريم, سالم. */
  readonly isQualityName: boolean;
  /** Whether it may stand for another word, which its spelling and its neighbours tell. */
  readonly isAmbiguous: boolean;
}

/** Names that look like particles, verbs or nouns. */
const NAME_LIKE = /^(?:ان|الينا|كي|دانا?|ماي|ام|عزت|و?(?:ال)?امر)$/;

/** Everything the lexicon knows of a form. */
export const readWord: (form: string) => Word = remember((form) => {
  const cues = readCue(form);
  const kinds = cues === undefined ? classify(form) : classify(form) | CUE;
  const isQualityName = cues === undefined && isQuality(form, kinds);
  const isAmbiguous =
    isQualityName || NAME_LIKE.test(form) || AMBIGUOUS_NAMES.some((names) => names.has(form));
  return { form, kinds, cues, isQualityName, isAmbiguous };
});

const AMBIGUOUS_NAMES = [
  NAMES_BEFORE_FAMILY,
  NAMES_BEFORE_NAMES,
  NAMES_BEHIND_HER_VERB,
  NAMES_IN_MAKSURA,
  NAMES_LIKE_ARTICLE,
];

function isQuality(form: string, kinds: number): boolean {
  if ((kinds & GIVEN_NAME) === 0 || (kinds & (ACT_NOUN | ROLE)) !== 0) return false;
  return (kinds & (COMMON_NOUN | ADJECTIVE)) !== 0 && /^(?:.ا..|..ي.|م.{3})$/.test(form);
}

/** Whether a form that is no token of its own (a word without its clitic) can be of a kind. */
export function isOf(form: string, kinds: number): boolean {
  return (readWord(form).kinds & kinds) !== 0;
}
