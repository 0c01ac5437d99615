import type { Nation } from "../actor.ts";
import { wordSet } from "../lexicon/word-set.ts";
import type { Item } from "./item.ts";

/** What a country is for somebody who is not of it: مبعوث … إلى سوريا, الخبير بشؤون …. */
const ABOUT = wordSet("إلى لدى على عن ضد مع حول بشأن نحو من بين");

/**
 * The state whose country or city a phrase names as its own: the whole phrase ("سول", "بريطانيا وفرنسا"), right behind a noun ("شرطة دبي") or
 * in it ("مدير مكتب مكافحة الإرهاب في المغرب"). The first place decides; at home it says nothing.
 */
export function countryOf(
  items: readonly Item[],
  name: { readonly from: number; readonly to: number } | null,
): Nation | null {
  const at = items.findIndex(
    ({ place, firstToken }) =>
      place !== null && (name === null || firstToken < name.from || firstToken >= name.to),
  );
  const item = items[at];
  if (item?.place == null || item.actor !== null || item.place.kind === "home") return null;
  if (at === 0) return items.every(({ place }) => place !== null) ? item.place : null;
  if (item.afterBreak || ABOUT.has(items[at - 1]!.form)) return null;
  return item.place;
}
