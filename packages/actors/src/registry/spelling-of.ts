import type { SpellingGroup } from "../actor.ts";
import { normalizeNames } from "./normalize-names.ts";

/** Gives the one spelling that stands for all spellings of a normalised word. */
export type SpellingOf = (word: string) => string;

/**
 * Prepares the groups of spellings for comparison: two words are spellings of one if the same spelling stands for both. Groups that share a
 * whole word are read as one.
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
  const other = parts.flatMap(([, ...others]) => others).filter((spelling) => spelling !== "");
  const any = new RegExp(other.map(literal).join("|") || "(?!)");
  return (word) => {
    let spelling = whole.get(word) ?? word;
    if (!any.test(spelling)) return spelling;
    for (const [first, ...others] of parts) {
      for (const one of others) {
        if (spelling.includes(one)) spelling = spelling.replace(one, first!);
      }
    }
    return spelling;
  };
}

/** A pattern of these very letters. */
function literal(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
