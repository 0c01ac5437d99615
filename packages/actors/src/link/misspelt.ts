import { normalize } from "@qawl/arabic";
import type { Actor } from "../actor.ts";
import type { Registry } from "../registry/registry.ts";

/** Letters from which on a word is long enough for two of them to be told apart when they change places. */
const LEAST = 4;

/** حدير for حيدر: the same word but for two neighbours that have changed places. */
function isMisspelt(written: string, meant: string): boolean {
  if (written.length !== meant.length || written.length < LEAST) return false;
  let at = 0;
  while (at < written.length && written[at] === meant[at]) at++;
  return (
    at + 1 < written.length &&
    written[at] === meant[at + 1] &&
    written[at + 1] === meant[at] &&
    written.slice(at + 2) === meant.slice(at + 2)
  );
}

/** حدير | العبادي: the person of the registry whose family name stands behind a misspelt first name; null for none. */
export function registeredMisspelt(
  { phrases }: Registry,
  [first, family, more]: readonly string[],
): Actor | null {
  if (first === undefined || family === undefined || more !== undefined) return null;
  if (!family.startsWith("ال") || first.length < LEAST) return null;
  for (const [{ values }] of phrases.startsAt(family) ?? [])
    for (const { actor } of values)
      if (actor?.kind === "person" && isMisspelt(first, firstName(actor))) return actor;
  return null;
}

function firstName({ name }: Actor): string {
  return normalize(name.split(" ")[0]!, { profile: "match" });
}

/** Whether a name is another one with a word misspelt, or a misspelt family name alone: "الحلوبسي" for a man called الحلبوسي. */
export function likeWords(words: readonly string[], known: readonly string[]): boolean {
  if (words.length === 1)
    return (
      known.length > 1 &&
      /^ال/.test(words[0]!) &&
      words[0]!.length > LEAST + 2 &&
      isMisspelt(words[0]!, known.at(-1)!)
    );
  if (words.length !== known.length) return false;
  const other = words.findIndex((word, index) => word !== known[index]);
  if (other < 0) return false;
  const rest = words.slice(other + 1).every((word, index) => word === known[other + 1 + index]);
  return rest && isMisspelt(words[other]!, known[other]!);
}
