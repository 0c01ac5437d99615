import type { Range } from "../../reading/frame.ts";
import type { Reading } from "../../reading/reading.ts";
import { finiteCue, isPunctuation } from "../../reading/tests-on-tokens.ts";
import { readAfterVerb } from "../../source/after-verb.ts";
import { isOutlet } from "../../source/outlet.ts";

/** Tokens of the attribution to a medium, and in front of its verb. */
const [FAR, OPENING] = [14, 6];
const ATTRIBUTING = /^(?:بحسب|وفقا|حسب|حسبما|وفق|طبقا)$/;

/**
 * …، وفقا لما ذكرته الوكالة، | نقلا عن الحاكم, قالت الوكالة إن …، | نقلا عن الحاكم: the medium that passes his words on is no part of them.
 */
export function withoutMedium(reading: Reading, { first, end }: Range): Range {
  let last = end;
  for (let index = end - 1; index > Math.max(first + 2, end - FAR); index--) {
    if (!ATTRIBUTING.test(reading.forms[index]!)) continue;
    last = index;
    break;
  }
  while (last > first && isPunctuation(reading, last - 1)) last--;
  for (let verb = first; verb < Math.min(first + OPENING, last); verb++) {
    const form = finiteCue(reading, verb);
    if (form === undefined) continue;
    const { kind, source, first: said } = readAfterVerb(reading, verb, form, false);
    const told = kind === "clause" && source !== null && isOutlet(reading, source);
    return told && said < last ? { first: said, end: last } : { first, end: last };
  }
  return { first, end: last };
}
