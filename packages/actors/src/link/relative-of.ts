import { bareForms, definite } from "../lexicon/lookup.ts";
import type { Phrase } from "../phrase/phrase.ts";
import type { Context, Resolution } from "./context.ts";
import { ofPerson } from "./of-person.ts";

/** "زوجة الرئيس" after "فلانة، زوجة الرئيس فلان": the relative whom the text named. */
export function relativeOf(context: Context, phrase: Phrase, place: number): Resolution | null {
  const [head] = phrase.items;
  if (head === undefined || !head.traits.has("kin") || head.traits.has("given")) return null;
  for (const form of bareForms(head.form)) {
    const person = context.people.byHead.before(definite(form), place - 1);
    if (person !== null && "words" in person)
      return ofPerson(context, person, phrase, "role-of-person");
  }
  return null;
}
