import type { Context, Word } from "../context.ts";
import type { FeatureConfig } from "../feature-config.ts";
import type { Family } from "./family.ts";
import { piecesOf } from "./pieces.ts";

/** Which words of a statement a family sees. */
export type WordsName = "words" | "sourceWords" | "pieces";

export function wordsOf(context: Context, name: WordsName): readonly Word[] {
  return name === "pieces" ? piecesOf(context) : context[name];
}

/** A family that knows of each word nothing but its form, so that what a form gives needs to be found only once. */
export interface WordFamily {
  readonly words: WordsName;
  /** What the family sees of a word: its form, its base, its cluster; `undefined` where it sees nothing. The same for words of the same form. */
  readonly key: (
    word: Readonly<Pick<Word, "form" | "base">>,
    config: FeatureConfig,
  ) => string | undefined;
  /** The names of a key. */
  readonly names: (key: string) => readonly string[];
  /** Two neighbours with keys are named by this and their keys with a space between; default: neighbours have no name. */
  readonly pairs?: string;
  /** The name of no words at all; default: none. */
  readonly empty?: string;
}

/** The same as a family that emits. */
export function byWord({ words, key, names, pairs, empty }: WordFamily): Family {
  return (context, emit) => {
    const all = wordsOf(context, words);
    if (all.length === 0 && empty !== undefined) emit(empty, null);
    const keys = all.map((word) => key(word, context.config));
    all.forEach((word, index) => {
      const own = keys[index];
      if (own === undefined) return;
      for (const name of names(own)) emit(name, word);
      const next = keys[index + 1];
      if (pairs === undefined || next === undefined) return;
      emit(`${pairs}${own} ${next}`, { start: word.start, end: all[index + 1]!.end });
    });
  };
}
