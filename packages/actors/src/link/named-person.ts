import type { Document } from "@qawl/arabic";
import { bareForms } from "../lexicon/lookup.ts";
import type { Phrase } from "../phrase/phrase.ts";
import type { Context } from "./context.ts";
import type { Person } from "./person.ts";
import type { SourcedStatement } from "./statement.ts";

/** The person whom a phrase names by a full name, of the registry or not. */
export function fullPerson(
  { people, document }: Context,
  phrase: Phrase,
  statement: SourcedStatement,
): Person | null {
  if (phrase.person !== null) return phrase.short ? null : people.registered(phrase.person);
  if (phrase.name === null || !mayBeNamed(phrase, statement)) return null;
  const words = nameWords(document, phrase.name);
  if (words.length < 2) return null;
  return people.local(words, nameText(document, phrase.name));
}

/** Whether an unknown run of words may be a person's name: not in a source that is said to be no person. */
export function mayBeNamed(phrase: Phrase, { source }: SourcedStatement): boolean {
  if (source.kind === "named") return true;
  if (source.kind === "collective" || source.kind === "pronoun") return false;
  const first = phrase.items.find(({ firstToken }) => firstToken === phrase.name?.from);
  return first?.traits.has("given") ?? false;
}

export function nameWords(
  document: Document,
  { from, to }: { from: number; to: number },
): string[] {
  const words = document.tokens.slice(from, to).filter(({ kind }) => kind === "word");
  return words.map(({ form }, index) =>
    index === 0 && /^[وف]ال./.test(form) ? form.slice(1) : form,
  );
}

export function nameText(
  { text, tokens }: Document,
  { from, to }: { from: number; to: number },
): string {
  return text.slice(tokens[from]!.start, tokens[to - 1]!.end);
}

/** A family name, alone or after a title, that means a person named elsewhere in this text. */
export function shortPerson(
  context: Context,
  phrase: Phrase,
  statement: SourcedStatement,
  place: number,
): Person | null {
  const name = phrase.name;
  if (name === null || !mayBeNamed(phrase, statement)) return null;
  const words = nameWords(context.document, name);
  if (words.length > 2) return null;
  const last = words.at(-1)!;
  for (const form of bareForms(last)) {
    const person = context.people.byWord.near(form, place);
    if (person === null) continue;
    const first = bareForms(words[0]!).some((word) => nameHolds(person, word));
    if (words.length === 1 || first) return person;
  }
  return null;
}

function nameHolds(person: Person, word: string): boolean {
  if (person.actor === null) return person.words.includes(word);
  return person.actor.name.includes(word);
}
