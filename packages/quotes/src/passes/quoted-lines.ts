import { COLLECTIVE, GIVEN_NAME, ROLE } from "../lexicon/kinds.ts";
import type { Frame } from "../reading/frame.ts";
import { is, type Reading } from "../reading/reading.ts";
import { isPunctuation } from "../reading/tests-on-tokens.ts";
import { nounPhraseEnd } from "../source/noun-phrase.ts";
import { paragraphsOf } from "./turns/paragraph.ts";

/** Words of a quotation that says something, and tokens that may name its speaker behind the dash. */
const [WORDS, NAMED] = [3, 18];

/** «…» — | محافظ سابق لنينوى, «…»: | عضو في المجلس: a line that is a quotation, a dash or a colon, and who said it. */
export function quotedLines(reading: Reading): Frame[] {
  const frames: Frame[] = [];
  for (const { first, end } of paragraphsOf(reading)) {
    if (reading.tokens[first]!.kind !== "open-quote") continue;
    const { close, closed, words } = reading.quotations[reading.quotationOf[first]!]!;
    const dash = close + 1;
    if (!closed || words < WORDS || dash + 1 >= end || end - dash > NAMED) continue;
    if (!/^[-–—:]$/.test(reading.forms[dash]!)) continue;
    if (!is(reading, dash + 1, ROLE | COLLECTIVE | GIVEN_NAME)) continue;
    const speaker = nounPhraseEnd(reading, dash + 1, end);
    if (speaker < end && !(speaker + 1 === end && isPunctuation(reading, speaker))) continue;
    frames.push({
      rule: "line-colon",
      cue: dash,
      cueEnd: dash + 1,
      lemma: ":",
      entry: null,
      start: first,
      cuts: true,
      source: { first: dash + 1, end: speaker },
      kind: "quote",
      content: [{ first: first + 1, end: close }],
    });
  }
  return frames;
}
