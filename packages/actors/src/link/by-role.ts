import { bareForms, definite } from "../lexicon/lookup.ts";
import { ROLE_WORDS } from "../lexicon/role-words.ts";
import type { Item } from "../phrase/item.ts";
import type { Phrase } from "../phrase/phrase.ts";
import type { Context } from "./context.ts";
import type { Person } from "./person.ts";

/** Notes a speaker by a role and the noun that it governs, "مدير مستشفى …": he is "مدير المستشفى" afterwards. */
export function noteRole(context: Context, person: Person, phrase: Phrase, place: number): void {
  for (const item of phrase.items) {
    const key = item.afterBreak && item !== phrase.items[0] ? null : keyOf(context, item, false);
    if (key !== null) context.people.byHead.put(key, place, person);
  }
}

/** فلان، | المتحدث باسم …: the post named behind him is his, and "المتحدث" no other's afterwards. */
export function notePostBehind({ people }: Context, person: Person, { items, name }: Phrase): void {
  const behind = items.find(({ firstToken }) => name !== null && firstToken >= name.to);
  if (behind === undefined || !behind.afterBreak) return;
  const isPost = behind.actor?.kind === "post" || behind.actor?.kind === "office";
  if (!isPost && !behind.traits.has("role")) return;
  for (const form of bareForms(behind.form))
    people.byHead.put(definite(form), behind.firstToken, person);
}

/** "نائب الوزير", "مدير المستشفى": who was called so with the full name of the body; a state's adjective may follow. */
export function personByRole(context: Context, phrase: Phrase, place: number): Person | null {
  const [first] = phrase.items;
  if (first === undefined || phrase.name !== null || first.actor !== null) return null;
  const last = phrase.items.at(-1)!.endToken;
  const key = keyOf(context, first, true);
  if (key === null || last > first.firstToken + 2 + (phrase.nation === null ? 0 : 2)) return null;
  const person = context.people.byHead.before(key, place - 1);
  return person !== null && "words" in person ? person : null;
}

function keyOf({ document: { tokens } }: Context, item: Item, isAgain: boolean): string | null {
  const role = bareForms(item.form).find((form) => ROLE_WORDS.has(form));
  const noun = tokens[item.firstToken + 1];
  if (role === undefined || noun?.kind !== "word" || item.form.includes("ال")) return null;
  if (isAgain !== noun.form.startsWith("ال") || noun.form.length < 3) return null;
  return `${role} ${definite(noun.form)}`;
}
