import { COUNTRIES } from "../lexicon/countries.ts";
import { PLACE } from "../lexicon/kinds.ts";
import { isOf } from "../lexicon/word.ts";
import { wordSet } from "../lexicon/word-set.ts";
import type { Range } from "../reading/frame.ts";
import type { Reading } from "../reading/reading.ts";
import { isComma } from "../reading/tests-on-tokens.ts";

/** States that are a camp each for themselves, by their names and capitals; all others speak from abroad. */
const CAMPS: readonly ReadonlySet<string>[] = [
  wordSet("الولايات واشنطن أمريكا أميركا"),
  wordSet("العراق بغداد"),
  wordSet("إيران طهران"),
  wordSet("أربيل كردستان"),
];
const UNIONS = wordSet("الاتحاد المملكة الولايات");
const SECOND = /^(?:الاوروبي|المتحده|الامريكيه|الاميركيه)$/;

/** تعتبر | تركيا | والولايات المتحدة والاتحاد الأوروبي …: of states that speak together, the first of each camp; the whole where they are of one, or no list of states. */
export function statesIn(reading: Reading, source: Range): Range[] {
  const { forms } = reading;
  const first = forms[source.first] === "كل" && forms[source.first + 1] === "من" ? 2 : 0;
  const parts = new Map<number, Range>();
  let index = source.first + first;
  let begun = index;
  while (index < source.end) {
    if (isComma(reading, index)) {
      index++;
      continue;
    }
    const state = index === begun ? forms[index]! : /^و(..+)$/.exec(forms[index]!)?.[1];
    if (state === undefined || !isState(state)) return [source];
    let end = index + 1;
    while (UNIONS.has(state) && end < source.end && SECOND.test(forms[end]!)) end++;
    if (UNIONS.has(state) && end === index + 1) return [source];
    const camp = CAMPS.findIndex((names) => names.has(state));
    if (!parts.has(camp)) parts.set(camp, { first: index, end });
    index = end;
    begun = -1;
  }
  return parts.size < 2 ? [source] : [...parts.values()];
}

function isState(form: string): boolean {
  return UNIONS.has(form) || COUNTRIES.has(form) || isOf(form, PLACE);
}
