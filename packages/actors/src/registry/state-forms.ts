import type { Nation } from "../actor.ts";
import { bareForms } from "../lexicon/lookup.ts";
import { normalizeNames } from "./normalize-names.ts";

/** The state of which one of the tables knows the form, clitics taken off, the shortest change first; null for none. */
export function firstState(
  form: string,
  ...byForm: readonly ReadonlyMap<string, Nation>[]
): Nation | null {
  for (const bare of bareForms(form)) {
    for (const states of byForm) {
      const nation = states.get(bare);
      if (nation !== undefined) return nation;
    }
  }
  return null;
}

/** States by the forms of their countries and cities. */
export function placeForms(nations: readonly Nation[]): Map<string, Nation> {
  const forms = new Map<string, Nation>();
  for (const nation of nations)
    for (const place of normalizeNames(nation.places ?? [])) forms.set(place, nation);
  return forms;
}

/** States by their adjectives, with and without the article. */
export function nationForms(
  nations: readonly Nation[],
  places: ReadonlyMap<string, Nation>,
  spellVariants: (word: string) => readonly string[],
): Map<string, Nation> {
  const forms = new Map<string, Nation>();
  for (const nation of nations) {
    if (nation.kind === "tribe") continue;
    for (const adjective of normalizeNames(nation.adjectives)) {
      for (const form of spellVariants(adjective)) {
        for (const one of [form, `ال${form}`]) forms.set(one, nation);
        // مسؤولا أمريكيا; but بريطانيا is the country.
        if (!places.has(`${form}ا`)) forms.set(`${form}ا`, nation);
      }
    }
  }
  return forms;
}

/** Camps of tribes by their names with the article, as family names have it. */
export function tribeNames(nations: readonly Nation[]): Map<string, string> {
  const names = new Map<string, string>();
  for (const { kind, adjectives, officials } of nations) {
    if (kind !== "tribe") continue;
    for (const name of normalizeNames(adjectives)) names.set(`ال${name}`, officials);
  }
  return names;
}
