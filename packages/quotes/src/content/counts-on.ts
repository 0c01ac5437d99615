import { type Reading, sentenceEnd } from "../reading/reading.ts";
import { finiteCue, isComma } from "../reading/tests-on-tokens.ts";

/** Who or how many of those remain that were counted: فيما يعيش | آخرون في الشمال, فيما حصل 24 | بالمئة منهم على …, في حين ظل | العدد ثابتا. */
const OF_THOSE =
  /^(?:منهم|منهن|اخرون|اخرين|الاخرون|الاخرين|الباقون|الباقين|الباقي|الباقيه|البقيه|بقيتهم|معظمهم|بعضهم|بالمءه|بالمئه|بالمايه|المءه|المئه|بالماءه|%|العدد|النسبه|المعدل|نسبتهم|عددهم)$/;

/** Tokens of the contrast in which they are looked for. */
const NEAR = 9;

/** Whether the contrast at `index` (behind فيما, بينما, في حين) goes on counting, where nobody reports in it. */
export function countsOn(reading: Reading, index: number): boolean {
  const end = Math.min(sentenceEnd(reading, index), index + NEAR);
  let counted = false;
  for (let at = index; at < end && !isComma(reading, at); at++) {
    if (finiteCue(reading, at) !== undefined) return false;
    if (OF_THOSE.test(reading.forms[at]!)) counted = true;
  }
  return counted;
}
