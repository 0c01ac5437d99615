import type { Token } from "@qawl/arabic";
import {
  NAMES_BEFORE_NAMES,
  NAMES_BEHIND_HER_VERB,
  NAMES_IN_MAKSURA,
} from "../lexicon/given-names.ts";
import * as kind from "../lexicon/kinds.ts";
import { readWord, type Word } from "../lexicon/word.ts";

const ALEF_MAKSURA = 0x649;

/**
 * كريم | جاسم, سلمى | حسن, علي | حسين: a quality or a look-alike in front of a first name that is nothing else is a first name too; a deed is not (نجاح محمد), as it
 * has the name for its genitive.
 */
export function isBeforeName(
  { form, isQualityName }: Word,
  text: string,
  { end }: Token,
  next: Token | undefined,
): boolean {
  if (next?.kind !== "word") return false;
  const maqsura = text.charCodeAt(end - 1) === ALEF_MAKSURA;
  const name =
    isQualityName ||
    NAMES_BEFORE_NAMES.has(form) ||
    (maqsura && NAMES_IN_MAKSURA.has(form)) ||
    (form === "علي" && !maqsura);
  return name && isNameOnly(next.form);
}

function isNameOnly(form: string): boolean {
  const { kinds } = readWord(form);
  return (kinds & kind.GIVEN_NAME) !== 0 && (kinds & OTHER) === 0;
}

const OTHER = kind.COMMON_NOUN | kind.PREPOSITION | kind.ROLE | kind.ADVERB | kind.ACT_NOUN;

/** قالت | أشواق الجاف إن: right behind a woman's verb of saying. */
export function isBehindHerVerb(
  form: string,
  before: Token | undefined,
  next: Token | undefined,
): boolean {
  if (!NAMES_BEHIND_HER_VERB.has(form)) return false;
  if (before?.kind !== "word" || next?.kind !== "word") return false;
  const { cues } = readWord(before.form);
  const hers = cues?.some(
    ({ feminine, pronoun, cue }) => feminine && !pronoun && SAYS.has(cue.class),
  );
  return hers === true && !/(?:ات|ين)$/.test(next.form);
}

const SAYS = new Set(["say", "add", "affirm", "explain", "note"]);
