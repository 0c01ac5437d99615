import { CUE, GIVEN_NAME, ROLE, VERB } from "../../lexicon/kinds.ts";
import type { Frame, Range } from "../../reading/frame.ts";
import { isKnownName, isPersonAlone } from "../../reading/known-names.ts";
import { is, type Reading } from "../../reading/reading.ts";
import { isColon, isInPresent } from "../../reading/tests-on-tokens.ts";
import { nounPhraseEnd } from "../../source/noun-phrase.ts";
import { isClaim, isFullName, isMinistry, isPersonName } from "./label.ts";

/** Words of a speaker in front of his verb, and of the label. */
const [SPEAKER, LABEL] = [6, 16];
/** Words behind an unknown verb, which could else be a name (النائب يونادم كنا). */
const BEHIND = 2;

/**
 * الخبير يتحدى الوزارة: لن أعتذر, الوزير يستقيل من منصبه: «تعبت من الوعود»: whatever somebody does in a headline, words behind the colon that only a speaker
 * can say are his. `null` where the line is none.
 */
export function actingHeadline(reading: Reading, first: number, end: number): Frame | null {
  let colon = first;
  while (colon < Math.min(end, first + LABEL) && !isColon(reading, colon)) colon++;
  if (!isColon(reading, colon) || end - colon < 3) return null;
  const verb = actsAt(reading, first, colon);
  if (verb < 0 || !isClaim(reading, { first: colon + 1, end })) return null;
  const open = colon + 1;
  const quotation =
    reading.tokens[open]!.kind === "open-quote"
      ? reading.quotations[reading.quotationOf[open]!]
      : undefined;
  if (quotation !== undefined && quotation.close < end - 2) return null;
  return {
    rule: "headline-colon",
    cue: colon,
    cueEnd: open,
    lemma: ":",
    entry: null,
    start: first,
    cuts: true,
    source: { first, end: verb },
    kind: quotation === undefined ? "speech" : "quote",
    content: [
      quotation === undefined ? { first: open, end } : { first: open + 1, end: quotation.close },
    ],
  };
}

/** The verb of the present right behind a person or a ministry that begins the label, or -1. */
function actsAt(reading: Reading, first: number, colon: number): number {
  for (let index = first + 1; index < Math.min(colon - 1, first + SPEAKER); index++) {
    if (!isInPresent(reading, index, VERB | CUE) || is(reading, index, GIVEN_NAME)) continue;
    if (!is(reading, index, VERB | CUE) && colon - index <= BEHIND) continue;
    const name = { first, end: index };
    return isSomebody(reading, name) && nounPhraseEnd(reading, first, index) === index ? index : -1;
  }
  return -1;
}

function isSomebody(reading: Reading, name: Range): boolean {
  return (
    is(reading, name.first, ROLE) ||
    isPersonAlone(reading, name) ||
    isKnownName(reading, name) ||
    isMinistry(reading, name) ||
    isPersonName(reading, name) ||
    isFullName(reading, name)
  );
}
