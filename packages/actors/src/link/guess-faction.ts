import { KURDISH_NAMES } from "../lexicon/given-names.ts";
import { hasNoun } from "../lexicon/lookup.ts";
import { wordSet } from "../lexicon/word-set.ts";
import type { Phrase } from "../phrase/phrase.ts";
import type { Registry } from "../registry/registry.ts";
import type { Person } from "./person.ts";
import type { LinkedFaction } from "./statement.ts";

const SHEIKH = wordSet("شيخ");

/**
 * The camp of somebody of whom the text tells nothing but a name: a sheikh with the family name of a tribe (الشيخ فلان الفهداوي), a Kurdish
 * first name, a title that private persons bear (الحاج). Asked last of all.
 */
export function guessFaction(
  { tribes, soldiers }: Registry,
  { items, camp }: Phrase,
  { words }: Person,
): LinkedFaction | null {
  const tribe = tribes.get(words.at(-1) ?? "");
  if (tribe !== undefined && words.length > 1 && items.some(({ form }) => hasNoun(SHEIKH, form)))
    return { label: tribe, by: "registry", reason: "a sheikh with the name of a tribe" };
  if (soldiers?.kurdish !== undefined && words.length > 1 && KURDISH_NAMES.has(words[0]!))
    return { label: soldiers.kurdish, by: "registry", reason: "a Kurdish name" };
  if (camp?.last !== true || camp.faction === undefined) return null;
  return { label: camp.faction, by: "registry", reason: `camp named: ${camp.phrase}` };
}
