import { RELATIVE } from "../../lexicon/kinds.ts";
import { wordSet } from "../../lexicon/word-set.ts";
import { is, sentenceStart } from "../../reading/reading.ts";
import { isComma, isPunctuation } from "../../reading/tests-on-tokens.ts";
import type { SpokenClause } from "./clause.ts";
import { contrastBefore } from "./contrast-before.ts";
import { goingOnBefore } from "./going-on.ts";
import { joinedState } from "./joined-state.ts";

const CONTRASTS = wordSet("لكن ولكن لكنه ولكنه لكنها ولكنها لكنهم ولكنهم فيما بينما وفيما وبينما");

/** Whether the clause of this verb ends what was reported before it. */
export function cutsBefore({ reading, verb, place, prefixed, source }: SpokenClause): boolean {
  if (goingOnBefore(reading, verb) >= 0) return true;
  if (place.nested || place.place === "relative" || place.place === "inside") return false;
  const start = Math.min(place.start, verb);
  // …، | التي تصفها أنقرة بالإرهابية: a relative clause within what is reported.
  if (start < verb && is(reading, start, RELATIVE) && isComma(reading, start - 1)) return false;
  if (start === sentenceStart(reading, verb) || isPunctuation(reading, start - 1)) return true;
  if (reading.tokens[start - 1]?.kind === "close-quote") return true;
  if (CONTRASTS.has(reading.forms[start]!)) return true;
  // … إلا أنه | شدد على …
  if (start < verb && reading.forms[start] === "الا") return true;
  if (contrastBefore(reading, start, verb) >= 0) return true;
  if (place.place === "after-subject") return joinedState(reading, verb) === start;
  return prefixed && (source === null || reading.forms[verb]!.startsWith("و"));
}
