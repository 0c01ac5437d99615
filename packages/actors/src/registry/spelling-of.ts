import type { SpellingGroup } from "../actor.ts";
import { remember } from "../lexicon/remember.ts";
import { normalizeNames } from "./normalize-names.ts";

/** Gives the one spelling that stands for all spellings of a normalised word. */
export type SpellingOf = (word: string) => string;

/**
 * Prepares the groups of spellings for comparison: two words are spellings of one if the same spelling stands for both. Groups that share a
 * whole word are read as one. Answers are kept, a bounded number of them.
 */
export function createSpellingOf(groups: readonly SpellingGroup[]): SpellingOf {
  const parts: (readonly string[])[] = [];
  const whole = new Map<string, string>();
  for (const group of groups) {
    const spellings = normalizeNames(group.spellings);
    if (group.part) {
      parts.push(spellings);
      continue;
    }
    const known = spellings.find((spelling) => whole.has(spelling));
    const first = known === undefined ? spellings[0]! : whole.get(known)!;
    for (const spelling of spellings) whole.set(spelling, first);
  }
  return remember((word) => {
    let spelling = whole.get(word) ?? word;
    for (const [first, ...others] of parts) {
      for (const other of others) {
        if (spelling.includes(other)) spelling = spelling.replace(other, first!);
      }
    }
    return spelling;
  });
}
