import { COUNTRIES } from "../../lexicon/countries.ts";
import type { Cue } from "../../lexicon/cue-types.ts";
import { BODY, DEFINITE, ROLE } from "../../lexicon/kinds.ts";
import { is, type Reading } from "../../reading/reading.ts";
import { complementAt, isAttribute } from "./attribute.ts";
import { isNotSo } from "./not-so.ts";
import { NESTED, type Phrase } from "./phrase.ts";
import { recognisedEnd } from "./recognised.ts";
import { whereItLies } from "./where-it-lies.ts";

type PhraseEnd = (
  reading: Reading,
  first: number,
  end: number,
  cue: Cue | null,
  titles: boolean,
  depth: number,
) => number;

/**
 * The token behind a quality that tells who somebody is by what it takes (اللجنة | المنظمة للجائزة, المسؤولون | عن الحقل), by what he is not (منظمات | غير حكومية), or
 * by where his place lies (محافظة البصرة | جنوبي العراق); -1 where none stands at `index`. `phraseEnd` reads a noun phrase within.
 */
export function toldByEnd(
  reading: Reading,
  index: number,
  end: number,
  phrase: Phrase,
  cue: Cue | null,
  depth: number,
  phraseEnd: PhraseEnd,
): number {
  const noun = depth < NESTED ? complementAt(reading, index, end, cue) : -1;
  if (noun >= 0) {
    phrase.closed = true;
    phrase.described = false;
    const from = complementFrom(reading, index, noun, end);
    return from === index + 1 && noun === index && !isGenitive(reading, from, end)
      ? from
      : phraseEnd(reading, from, end, cue, phrase.titles, depth + 1);
  }
  const recognised = recognisedEnd(reading, index, end);
  if (recognised >= 0) {
    phrase.closed = true;
    return recognised;
  }
  if (isAttribute(reading, index, end, cue, phrase)) return index + 1;
  if (isNotSo(reading, index, end, phrase)) {
    phrase.closed ||= is(reading, index + 1, DEFINITE);
    phrase.described = !phrase.closed;
    return index + 2;
  }
  const lies = whereItLies(reading, index, end);
  if (lies >= 0) phrase.closed = true;
  return lies;
}

/** بحقوق | الإنسان, لحزب | الله, but للحشد الشعبي: an indefinite noun with its preposition attached waits for its genitive. */
function complementFrom({ forms }: Reading, index: number, noun: number, end: number): number {
  if (noun !== index || /^(?:بال|لل)/.test(forms[index]!)) return noun;
  return Math.min(index + 1, end);
}

/** Whether a genitive stands behind the noun, which is no country (لإيران). */
function isGenitive(reading: Reading, index: number, end: number): boolean {
  if (index >= end || reading.tokens[index]!.kind !== "word") return false;
  if (COUNTRIES.has(reading.forms[index - 1]!.slice(1))) return false;
  return is(reading, index, DEFINITE | BODY | ROLE);
}
