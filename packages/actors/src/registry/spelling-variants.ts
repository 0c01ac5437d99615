import type { SpellingGroup } from "../actor.ts";
import { normalizeNames } from "./normalize-names.ts";

/** Gives every spelling of a normalised word, itself first. */
export type SpellVariants = (word: string) => readonly string[];

const MOST = 8;

/**
 * Prepares the groups of spellings. A word that falls under several groups gets at most eight spellings in all, so
 * that a registry grows by a constant factor only.
 */
export function createSpellVariants(groups: readonly SpellingGroup[]): SpellVariants {
  const parts: (readonly string[])[] = [];
  const whole = new Map<string, readonly string[]>();
  for (const group of groups) {
    const spellings = normalizeNames(group.spellings);
    if (group.part) parts.push(spellings);
    else for (const spelling of spellings) whole.set(spelling, spellings);
  }
  return (word) => {
    const others = whole.get(word);
    if (
      others === undefined &&
      !parts.some((spellings) => spellings.some((one) => word.includes(one)))
    )
      return [word];
    const found = new Set([word, ...(others ?? [])]);
    for (const spellings of parts) {
      const present = spellings.find((spelling) => word.includes(spelling));
      if (present === undefined) continue;
      for (const one of [...found]) {
        for (const spelling of spellings) {
          if (found.size < MOST) found.add(one.replace(present, spelling));
        }
      }
    }
    return [...found];
  };
}
