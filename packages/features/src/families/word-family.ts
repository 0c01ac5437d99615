import type { Context, Word } from "../context.ts";
import type { Family } from "./family.ts";

/** A family that knows of each word its form or base alone, so that the names of one need to be found only once. */
export interface WordFamily {
  readonly words: (context: Context) => readonly Word[];
  readonly key: "form" | "base";
  /** The names of a form or base. */
  readonly names: (key: string) => readonly string[];
  /** Two neighbours are named by this and their keys with a space between; default: neighbours have no name. */
  readonly pairs?: string;
  /** The name of no words at all; default: none. */
  readonly empty?: string;
}

/** The same as a family that emits. */
export function byWord({ words, key, names, pairs, empty }: WordFamily): Family {
  return (context, emit) => {
    const all = words(context);
    if (all.length === 0 && empty !== undefined) emit(empty, null);
    all.forEach((word, index) => {
      for (const name of names(word[key])) emit(name, word);
      const next = all[index + 1];
      if (pairs === undefined || next === undefined) return;
      emit(`${pairs}${word[key]} ${next[key]}`, { start: word.start, end: next.end });
    });
  };
}
