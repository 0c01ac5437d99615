import { CLAUSE_OPENER, COMPLEMENTISER, DEFINITE, PREPOSITION, ROLE } from "../lexicon/kinds.ts";
import { isActNoun } from "../lexicon/word-kinds.ts";
import type { Range } from "../reading/frame.ts";
import { is, type Reading } from "../reading/reading.ts";
import { clearFiniteCue, finiteCue } from "../reading/tests-on-tokens.ts";

/** The noun phrase in front of الذي. */
export function antecedentOf(reading: Reading, relative: number, begin: number): Range | null {
  let first = relative;
  let end = relative;
  if (reading.tokens[relative - 1]?.kind === "punctuation") end--;
  for (let index = end - 1; index >= begin && index >= end - 10; index--) {
    const form = reading.forms[index]!;
    if (
      reading.tokens[index]!.kind !== "word" ||
      is(reading, index, PREPOSITION | CLAUSE_OPENER | COMPLEMENTISER)
    )
      break;
    if (reading.cues[index] !== undefined && clearFiniteCue(reading, index)) break;
    if (form.startsWith("ل") && isActNoun(form.slice(1))) break;
    first = index;
    if (is(reading, index, ROLE) && !is(reading, index, DEFINITE)) break;
  }
  return first < end ? { first, end } : null;
}

/** التي | ادعى فيها: a man's verb behind a feminine noun has another subject. */
export function disagrees(relative: string, reading: Reading, verb: number): boolean {
  const cue = finiteCue(reading, verb);
  if (cue === undefined || cue.feminine || cue.plural) return false;
  return /^و?التي$/.test(relative) && /^(?:في|ب|عن|ل)(?:ها)$/.test(reading.forms[verb + 1] ?? "");
}
