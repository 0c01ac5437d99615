import type { Document } from "@qawl/arabic";
import { bareForms } from "../lexicon/lookup.ts";
import type { Phrase } from "../phrase/phrase.ts";

/** Where the last words of unknown names stand in the text, by form. */
export type Occurrences = ReadonlyMap<string, readonly number[]>;

const MOST = 6;

/** Collects the first places of the last word of every name that the registry does not hold; one pass over the tokens. */
export function collectOccurrences(
  document: Document,
  phrases: readonly (Phrase | null)[],
): Occurrences {
  const places = new Map<string, number[]>();
  for (const phrase of phrases) {
    if (phrase === null || phrase.name === null) continue;
    if (phrase.person !== null && !phrase.short) continue;
    places.set(lastWord(document, phrase.name), []);
  }
  if (places.size === 0) return places;
  for (const [index, { form }] of document.tokens.entries()) {
    const list = places.get(form);
    if (list !== undefined && list.length < MOST) list.push(index);
  }
  return places;
}

function lastWord({ tokens }: Document, { from, to }: { from: number; to: number }): string {
  for (let index = to - 1; index >= from; index--) {
    const { kind, form } = tokens[index]!;
    if (kind === "word") return bareForms(form)[0]!;
  }
  return "";
}
