import { remember } from "@qawl/arabic/remember";
import type { Nation } from "../actor.ts";
import { documentNoun } from "../lexicon/document-noun.ts";
import { type Introducing, introducing } from "../lexicon/introducing.ts";
import type { NameTarget, PhraseTarget } from "./registry.ts";
import type { NameStart, TokenTrie } from "./token-trie.ts";

/** What a form says wherever it stands. */
export interface FormFacts {
  /** The names that can begin with it. */
  readonly starts: readonly NameStart<NameTarget>[] | null;
  /** It is the short name of a person, with or without و in front: المالكي, وترامب. */
  readonly isPerson: boolean;
  /** The state of whose place or people it speaks, a hashtag too. */
  readonly state: Nation | null;
  /** The document that it names, see `documentNoun`; without the ending of an object: تقريرا. */
  readonly document: string;
  /** What it can be where somebody is introduced. */
  readonly introducing: Introducing;
}

/** Answers all that walkers over a text ask of a form at once: a text has many words and each walker asks of each, so that looking them up costs more than all else. */
export function createFactsOf(
  names: TokenTrie<NameTarget>,
  phrases: TokenTrie<PhraseTarget>,
  stateOf: (form: string) => Nation | null,
): (form: string) => FormFacts {
  return remember((form) => ({
    starts: names.startsAt(form),
    isPerson: isShortName(phrases, form),
    state: stateOf(form.startsWith("#") ? form.slice(1) : form),
    document: documentNoun(form.endsWith("ا") ? form.slice(0, -1) : form),
    introducing: introducing(form),
  }));
}

function isShortName(phrases: TokenTrie<PhraseTarget>, form: string): boolean {
  const whole = phrases.startsAt(form)?.find(([{ values }]) => values.length > 0);
  if (whole === undefined) return false;
  const [{ values }, proclitic] = whole;
  return proclitic !== "preposition" && values[0]!.actor?.kind === "person";
}
