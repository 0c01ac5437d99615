import type { Concepts } from "./feature-config.ts";

/** The concepts that a word stands for; empty for most words. */
export type ReadConcepts = (form: string) => readonly string[];

const NONE: readonly string[] = [];
const PREFIXES = ["بال", "كال", "لل", "ال", "ب", "ل", "ك", ""];
const SUFFIXES = ["هما", "هم", "ها", "هن", "نا", "كم", "ه", "ي", "ك", ""];
/** Letters that must remain of a word that was cut. */
const KEPT = 3;

/** What may stand before the stem of a verb, outermost first: the letters, how long the word must be, and which letters may follow. */
const BEFORE_VERB = [
  { letters: "وف", least: 4, followers: null },
  { letters: "سل", least: 4, followers: "يتنا" },
  { letters: "يتنا", least: 3, followers: null },
] as const;
const ENDINGS = ["وا", "ون", "ين", "ان", "نا", "ها", "هم", "ت", "ه", "ي"];

const prepared = new WeakMap<Concepts, ReadConcepts>();

/**
 * Prepares look-up of concepts in `match`-normalised words. A noun of the lexicon is found with attached particles, the article and a
 * pronoun (قوات: والقوات، بقواتها), with ة read back from ت before a pronoun, and never by a shorter stem, so that الى is not آلية. An entry marked
 * `~` is the stem of a verb: ~خرج finds خرج، يخرجون، وستخرج، ليخرجوا. Built once for a lexicon; answers are remembered by word.
 */
export function indexConcepts(concepts: Concepts): ReadConcepts {
  const known = prepared.get(concepts);
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
  const remembered = new Map<string, readonly string[]>();
  const read: ReadConcepts = (form) => {
    let found = remembered.get(form);
    if (found === undefined) {
      found = findNoun(form, words) ?? findVerb(form, stems) ?? NONE;
      if (remembered.size < REMEMBERED) remembered.set(form, found);
    }
    return found;
  };
  prepared.set(concepts, read);
  return read;
}

/** Bounds the memory that strange texts can claim. */
const REMEMBERED = 50_000;

type Entries = ReadonlyMap<string, readonly string[]>;

function findNoun(form: string, words: Entries): readonly string[] | undefined {
  for (const word of withoutConjunction(form)) {
    for (const prefix of PREFIXES) {
      if (!word.startsWith(prefix)) continue;
      for (const suffix of SUFFIXES) {
        if (!word.endsWith(suffix)) continue;
        const base = word.slice(prefix.length, word.length - suffix.length);
        if (base.length < KEPT && base !== form) continue;
        const found =
          words.get(base) ??
          (suffix !== "" && base.endsWith("ت") ? words.get(`${base.slice(0, -1)}ه`) : undefined);
        if (found !== undefined) return found;
      }
    }
  }
  return undefined;
}

/** The form, and what is left of it without a conjunction. */
function withoutConjunction(form: string): readonly string[] {
  const rest = takeOff(form, BEFORE_VERB[0]);
  return rest === form ? [form] : [form, rest];
}

function findVerb(form: string, stems: Entries): readonly string[] | undefined {
  let stem = form;
  let found = stems.get(stem) ?? stems.get(withoutEnding(stem));
  for (const before of BEFORE_VERB) {
    if (found !== undefined) return found;
    stem = takeOff(stem, before);
    found = stems.get(stem) ?? stems.get(withoutEnding(stem));
  }
  return found;
}

function takeOff(
  form: string,
  { letters, least, followers }: (typeof BEFORE_VERB)[number],
): string {
  if (form.length < least || !letters.includes(form[0]!)) return form;
  return followers === null || followers.includes(form[1]!) ? form.slice(1) : form;
}

function withoutEnding(stem: string): string {
  const ending = ENDINGS.find((each) => stem.endsWith(each));
  return ending === undefined ? stem : stem.slice(0, -ending.length);
}
