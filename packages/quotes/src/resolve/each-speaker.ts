import { isCamp, isJoinedCamp } from "../lexicon/camps.ts";
import { BODY, COMPLEMENTISER, PREPOSITION } from "../lexicon/kinds.ts";
import type { Range } from "../reading/frame.ts";
import { is, type Reading } from "../reading/reading.ts";
import { isComma } from "../reading/tests-on-tokens.ts";
import type { Sure } from "./confidence.ts";
import { statesIn } from "./states-in.ts";

/** يطالب الحزب الفلاني وتحالف كذا بـ…: where camps speak together, each of them makes the statement. */
export function eachSpeaker(reading: Reading, chosen: readonly Sure[]): readonly Sure[] {
  return chosen.flatMap((sure) => {
    const { source, rule } = sure.frame;
    if (source === null || !FINITE.test(rule)) return [sure];
    const parts = is(reading, source.first, BODY)
      ? statesOrCamps(reading, source)
      : campsIn(reading, source);
    if (parts.length < 2) return [sure];
    return parts.map((part) => ({ ...sure, frame: { ...sure.frame, source: part } }));
  });
}

function statesOrCamps(reading: Reading, source: Range): Range[] {
  const states = source.end - source.first > 1 ? statesIn(reading, source) : [source];
  return states.length > 1 ? states : campsIn(reading, source);
}

/** Rules of finite verbs with what they govern: a quotation has one speaker, or all of them as one. */
const FINITE = /^(?:object|clause)-(?:subject|verb)/;

/** The phrases of the camps that are joined with و in one source; one phrase where it names no two of them. */
function campsIn(reading: Reading, source: Range): Range[] {
  const { forms } = reading;
  if (!isCamp(forms[source.first]!) && !isJoinedCamp(forms[source.first]!)) return [source];
  const parts: Range[] = [];
  let first = source.first;
  for (let index = first + 1; index < source.end; index++) {
    if (is(reading, index, PREPOSITION | COMPLEMENTISER) && parts.length === 0) return [source];
    if (!isJoinedCamp(forms[index]!) || index + 1 >= source.end) continue;
    if (isComma(reading, index - 1)) parts.push({ first, end: index - 1 });
    else if (index - first >= 2) parts.push({ first, end: index });
    else return [source];
    first = index;
  }
  parts.push({ first, end: source.end });
  return parts;
}
