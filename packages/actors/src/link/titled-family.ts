import { isDefinite } from "../lexicon/lookup.ts";
import type { Phrase } from "../phrase/phrase.ts";
import type { Context } from "./context.ts";
import type { Person } from "./person.ts";

/** "النائب المفرجي", "اللواء الشمري": a title and the family name of somebody whom the text named in full before. */
export function titledFamily(
  { people }: Context,
  { items, person, nation, affiliations }: Phrase,
  place: number,
): Person | null {
  const [title, family, more] = items;
  if (title === undefined || family === undefined || more !== undefined) return null;
  if (person !== null || nation !== null || affiliations.length > 0 || family.afterBreak)
    return null;
  if (family.actor !== null || family.endToken - family.firstToken > 1) return null;
  const isTitle =
    title.traits.has("title") || title.traits.has("role") || title.camp?.head === true;
  if (!isTitle || !isDefinite(title.form)) return null;
  const { form } = family;
  const meant = people.speakers.before(form, place - 1) ?? people.byWord.before(form, place - 1);
  const words = meant?.actor?.name.split(" ") ?? meant?.words ?? [];
  return words.length > 1 && words.at(-1) === form ? meant : null;
}
