import { wordSet } from "../lexicon/word-set.ts";
import type { Range } from "../reading/frame.ts";
import type { Reading } from "../reading/reading.ts";
import { isPunctuation } from "../reading/tests-on-tokens.ts";

const PRONOUN = /^[وف]?(?:هو|هي)$/;

const ASIDES = wordSet("نفسه نفسها بدوره بدورها ثم اليوم أيضا كذلك هنا لا");

/** …، | وهي من ثم تنصح بـ…, | وهو بدوره يؤكد …: a pronoun at the head of the clause, and nothing but small words behind it. */
export function pronounBefore(reading: Reading, verb: number, begin: number): Range | null {
  const { forms } = reading;
  let index = verb - 1;
  if (!ASIDES.has(forms[index] ?? "")) return null;
  for (; index > begin && index > verb - 4; index--) {
    const small = ASIDES.has(forms[index]!) || (forms[index] === "من" && forms[index + 1] === "ثم");
    if (!small) break;
  }
  if (!PRONOUN.test(forms[index]!)) return null;
  if (index > begin && !isPunctuation(reading, index - 1)) return null;
  return { first: index, end: index + 1 };
}
