import { COMPLEMENTISER } from "../../lexicon/kinds.ts";
import type { Range } from "../../reading/frame.ts";
import { is, type Reading } from "../../reading/reading.ts";
import { finiteCue, isComma, isPunctuation } from "../../reading/tests-on-tokens.ts";
import { readAfterVerb } from "../../source/after-verb.ts";
import { isOutlet } from "../../source/outlet.ts";

/** Tokens of the attribution to a medium, and in front of its verb. */
const [FAR, OPENING] = [14, 6];
const ATTRIBUTING = /^(?:بحسب|وفقا|حسب|حسبما|وفق|طبقا)$/;

/** ذكرت الصحيفة، | نقلا عن الوزير، أن …: nothing but a medium and its verb in front, and أن behind the one whose words it passes on. */
export function isPassing(reading: Reading, { first, end }: Range, behind: number): boolean {
  const clause = isComma(reading, behind) ? behind + 1 : behind;
  if (!is(reading, clause, COMPLEMENTISER) || end - first > MEDIUM) return false;
  const verb = /^[وف]?قد$/.test(reading.forms[first] ?? "") ? first + 1 : first;
  const form = finiteCue(reading, verb);
  if (form === undefined) return false;
  const { source, first: said } = readAfterVerb(reading, verb, form, false);
  return source !== null && said >= source.end && isOutlet(reading, source);
}

/** Tokens of a medium and its verb. */
const MEDIUM = 10;

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
