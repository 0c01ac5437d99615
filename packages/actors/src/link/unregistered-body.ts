import { definite } from "../lexicon/lookup.ts";
import { isOfAnyState } from "../lexicon/state-words.ts";
import type { Phrase } from "../phrase/phrase.ts";
import type { Stretch } from "../phrase/split-items.ts";
import type { Context } from "./context.ts";
import { canBeInFull } from "./full-name.ts";
import { nameText, nameWords } from "./name-words.ts";
import type { LinkedActor } from "./statement.ts";

/** The body of this text that a stretch of words names; a state that the words leave out tells whose it is: "الداخلية" after "وزارة الداخلية السعودية". */
export function unregisteredBody(
  { document, people }: Context,
  range: Stretch,
  nation: Phrase["nation"],
): { readonly id: string; readonly name: string } | null {
  const words = nameWords(document, range);
  const [first] = words;
  if (first === undefined) return null;
  const plain = withoutPreposition(first);
  const text = nameText(document, range);
  const name = plain === first || !text.startsWith("ل") ? text : plainText(text);
  return people.body([plain, ...words.slice(1)], name, nation?.nation ?? null);
}

/** A body of this text as the actor behind a source. */
export function asActor(body: { readonly id: string; readonly name: string }): LinkedActor {
  return { ...body, kind: "body", registered: false, body: null, holder: null };
}

/** للشرطة, لوزارة: the noun without the preposition in front. */
export function withoutPreposition(form: string): string {
  if (/^لل\S{3,}/.test(form)) return `ال${form.slice(2)}`;
  const bare = form.slice(1);
  const isNoun = form.startsWith("ل") && (canBeInFull(definite(bare)) || isOfAnyState(bare));
  return isNoun && !canBeInFull(definite(form)) ? bare : form;
}

function plainText(text: string): string {
  return text.startsWith("لل") ? `ال${text.slice(2)}` : text.slice(1);
}
