import { foldWords } from "../data/fold-words.ts";
import { WAW_WORDS } from "../data/waw-words.ts";
import { protectedForms } from "./protected-forms.ts";
import { stripAffixes, stripEnding } from "./strip-affixes.ts";

/** Takes the form of a token (normalised with `match`) and answers its stem. */
export type Stemmer = (form: string) => string;

export interface StemmerOptions {
  /** Words that keep their form besides the built-in ones, in usual spelling: the names of a registry. */
  readonly protect?: Iterable<string>;
}

/**
 * A light stemmer: takes off و, the article with what stands before it, and the commonest endings, and leaves at
 * least three letters. Names, titles, function words, negations and reporting words keep their form. It never looks
 * inside a word: قوات and قوة stay apart, as do broken plurals. O(length of the word); about two million words a
 * second.
 */
export function createStemmer(options: StemmerOptions = {}): Stemmer {
  const whole = protectedForms(options.protect);
  const withWaw = new Set([...foldWords(WAW_WORDS)].map((form) => stripEnding(form)));
  const kept = { whole, withWaw };
  return (form) => (whole.has(form) ? form : stripAffixes(form, kept));
}
