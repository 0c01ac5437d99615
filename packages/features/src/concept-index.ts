import { baseForm } from "./base-form.ts";
import type { Concepts } from "./feature-config.ts";

/** The concepts that a word stands for; empty for most words. */
export type ReadConcepts = (form: string) => readonly string[];

const NONE: readonly string[] = [];
const CONJUNCTION = /^[وف](?=..)/;
const PARTICLE = /^[سل](?=[يتنا]..)/;
const PERSON = /^[يتنا](?=..)/;
const ENDING = /(?:وا|ون|ين|ان|نا|ها|هم|ت|ه|ي)$/;

const remembered = new WeakMap<Concepts, ReadConcepts>();

/**
 * Prepares look-up of concepts by form, by base, and, for entries marked `~`, by the stem of a verb: conjunction, particle of the future or of
 * purpose, letter of the person and one ending are taken off in turn, so `~خرج` finds خرج، يخرجون، وستخرج، ليخرجوا. Built once for a lexicon.
 */
export function indexConcepts(concepts: Concepts): ReadConcepts {
  const known = remembered.get(concepts);
  if (known !== undefined) return known;
  const words = new Map<string, string[]>();
  const stems = new Map<string, string[]>();
  for (const [concept, entries] of Object.entries(concepts)) {
    for (const entry of entries) {
      const [map, key] = entry.startsWith("~") ? [stems, entry.slice(1)] : [words, entry];
      const list = map.get(key);
      if (list === undefined) map.set(key, [concept]);
      else if (!list.includes(concept)) list.push(concept);
    }
  }
  const read: ReadConcepts = (form) =>
    words.get(form) ?? words.get(baseForm(form)) ?? findStem(form, stems) ?? NONE;
  remembered.set(concepts, read);
  return read;
}

function findStem(
  form: string,
  stems: ReadonlyMap<string, readonly string[]>,
): readonly string[] | undefined {
  let stem = form;
  for (const prefix of [null, CONJUNCTION, PARTICLE, PERSON]) {
    if (prefix !== null) stem = stem.replace(prefix, "");
    const found = stems.get(stem) ?? stems.get(stem.replace(ENDING, ""));
    if (found !== undefined) return found;
  }
  return undefined;
}
