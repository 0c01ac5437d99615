import { characters, sourceCharacters } from "./characters.ts";
import { clusters } from "./clusters.ts";
import { concepts } from "./concepts.ts";
import { cue } from "./cue.ts";
import type { Family } from "./family.ts";
import { forms } from "./forms.ts";
import { lean } from "./lean.ts";
import { negation } from "./negation.ts";
import { places } from "./places.ts";
import { runs } from "./runs.ts";
import { signs } from "./signs.ts";
import { sourceWords } from "./source-words.ts";
import { topic } from "./topic.ts";
import { byWord, type WordFamily } from "./word-family.ts";
import { words } from "./words.ts";

export type FamilyName =
  | "words"
  | "characters"
  | "forms"
  | "runs"
  | "cue"
  | "negation"
  | "concepts"
  | "lean"
  | "clusters"
  | "signs"
  | "topic"
  | "places"
  | "source-words"
  | "source-characters";

/** The families that know of a word its form alone. */
export const WORD_FAMILIES: Readonly<Partial<Record<FamilyName, WordFamily>>> = {
  words,
  characters,
  forms,
  runs,
  clusters,
  "source-words": sourceWords,
  "source-characters": sourceCharacters,
};

/** Every family by the name a configuration uses. */
export const FAMILIES: Readonly<Record<FamilyName, Family>> = {
  words: byWord(words),
  characters: byWord(characters),
  forms: byWord(forms),
  runs: byWord(runs),
  cue,
  negation,
  concepts,
  lean,
  clusters: byWord(clusters),
  signs,
  topic,
  places,
  "source-words": byWord(sourceWords),
  "source-characters": byWord(sourceCharacters),
};
