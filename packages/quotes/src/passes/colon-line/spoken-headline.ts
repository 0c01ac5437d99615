import { CLAUSE_OPENER, PREPOSITION, VERB } from "../../lexicon/kinds.ts";
import { lemmaOf } from "../../lexicon/lemma-of.ts";
import type { Frame } from "../../reading/frame.ts";
import { is, type Reading } from "../../reading/reading.ts";
import { clearFiniteCue, isColon } from "../../reading/tests-on-tokens.ts";
import { nounPhraseEnd } from "../../source/noun-phrase.ts";

/** Words of a speaker in front of his verb. */
const SPEAKER = 6;

/**
 * وزير المالية يرد على النواب: …, الناطق يتوعد خصومه: …: in a headline the words behind the colon are those of who stands first, whatever his verb
 * takes elsewhere. `null` where no verb of the lexicon stands behind a speaker.
 */
export function spokenHeadline(reading: Reading, first: number, end: number): Frame | null {
  let colon = first;
  while (colon < end && !isColon(reading, colon)) colon++;
  const verb = verbBehind(reading, first, colon);
  if (verb < 0 || end - colon < 4) return null;
  const entry = clearFiniteCue(reading, verb)!.cue;
  const open = colon + 1;
  const quotation =
    reading.tokens[open]!.kind === "open-quote"
      ? reading.quotations[reading.quotationOf[open]!]
      : undefined;
  const quoted = quotation !== undefined && quotation.close >= end - 2;
  return {
    rule: quoted ? "quote-subject-verb" : "spoken-headline",
    cue: verb,
    cueEnd: verb + 1,
    lemma: lemmaOf(entry),
    entry,
    start: first,
    cuts: true,
    source: { first, end: nounPhraseEnd(reading, first, verb) },
    kind: quoted ? "quote" : "speech",
    content: quoted ? [{ first: open + 1, end: quotation.close }] : [{ first: open, end }],
  };
}

/** The first verb behind a phrase that begins the line, if it is one of the lexicon, or -1. */
function verbBehind(reading: Reading, first: number, colon: number): number {
  if (is(reading, first, PREPOSITION | CLAUSE_OPENER | VERB)) return -1;
  for (let index = first + 1; index < Math.min(colon, first + SPEAKER); index++) {
    if (reading.tokens[index]!.kind !== "word" || is(reading, index, PREPOSITION | CLAUSE_OPENER))
      return -1;
    if (/^[يت]/.test(reading.forms[index]!) && clearFiniteCue(reading, index) !== undefined)
      return nounPhraseEnd(reading, first, index) === index ? index : -1;
    if (is(reading, index, VERB)) return -1;
  }
  return -1;
}
