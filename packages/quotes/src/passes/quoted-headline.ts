import { BODY, COLLECTIVE, CUE, GIVEN_NAME, NAME, PLACE, ROLE, VERB } from "../lexicon/kinds.ts";
import type { Frame, Range } from "../reading/frame.ts";
import { is, paragraphRange, type Reading } from "../reading/reading.ts";
import { isColon, isInPresent, isPunctuation } from "../reading/tests-on-tokens.ts";
import { nounPhraseEnd } from "../source/noun-phrase.ts";
import { isClaim } from "./colon-line/label.ts";

/** Words of a quotation that says something, and tokens behind it. */
const [WORDS, LINE] = [3, 30];

/**
 * «لن نغادر المدينة».. وزير الدفاع يرد على السفير, "لا اتفاق" … ترامب: the headline of a text that begins with what was said, two points, and who said it, with
 * or without what he does by it. Words of a title (…«قانون العفو») say nothing, and what stands in front of a speaker with a colon of his own is
 * the paper's.
 */
export function quotedHeadline(reading: Reading): Frame | null {
  const { forms, quotations, quotationOf, starts, tokens } = reading;
  const first = starts[0];
  if (first === undefined || tokens[first]?.kind !== "open-quote") return null;
  const { close, closed, words } = quotations[quotationOf[first]!]!;
  const points = close + 1;
  const { end } = paragraphRange(reading, first);
  if (!closed || words < WORDS || points + 1 >= end || end - points > LINE) return null;
  if (!/^(?:\.\.+|…|[-–—:])$/.test(forms[points]!)) return null;
  const said = { first: first + 1, end: close };
  if (!saysSomething(reading, said)) return null;
  for (let index = points + 1; index < end; index++) if (isColon(reading, index)) return null;
  const source = speakerAt(reading, points + 1, end);
  if (source === null) return null;
  return {
    rule: "quoted-headline",
    cue: points,
    cueEnd: points + 1,
    lemma: ":",
    entry: null,
    start: first,
    cuts: true,
    source,
    kind: "quote",
    content: [said],
  };
}

/** A verb, a denial, a demand, the first person. */
function saysSomething(reading: Reading, said: Range): boolean {
  if (isClaim(reading, said)) return true;
  for (let index = said.first; index < said.end; index++)
    if (is(reading, index, VERB) || (index === said.first && /..وا$/.test(reading.forms[index]!)))
      return true;
  return false;
}

/** Who stands there, to the end of the line or in front of a verb of the present. */
function speakerAt(reading: Reading, first: number, end: number): Range | null {
  const alone = reading.personsAlone.has(first);
  if (!alone && !is(reading, first, ROLE | BODY | COLLECTIVE | GIVEN_NAME | PLACE | NAME))
    return null;
  let last = first + 1;
  if (!alone) {
    last = nounPhraseEnd(reading, first, end);
    for (let index = first + 1; index < last; index++)
      if (isInPresent(reading, index, CUE | VERB)) last = index;
  }
  const ends = last >= end || (last + 1 === end && isPunctuation(reading, last));
  return ends || isInPresent(reading, last, CUE | VERB) ? { first, end: last } : null;
}
