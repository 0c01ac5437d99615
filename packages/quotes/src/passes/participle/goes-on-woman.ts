import { ADJECTIVE, DEFINITE } from "../../lexicon/kinds.ts";
import { is, type Reading, sentenceStart } from "../../reading/reading.ts";

/** Participles of a woman or a body that tell what she says in passing, and no quality of another noun. */
const GOES_ON =
  /^(?:داعيه|محذره|مندده|مستنكره|معربه|مشدده|مشيده|منتقده|مرحبه|نافيه|متوعده|مشيره|لافته|مبديه)$/;

/** Whether it is one of those participles. */
export function isHers(form: string): boolean {
  return GOES_ON.test(form);
}

/**
 * شددت الحكومة على تجنب الخطر | داعية السكان إلى …: behind no pause, where the sentence has a verb of hers that reports, and the word in front has its article (of
 * which an indefinite participle is no quality).
 */
export function goesOnWoman(reading: Reading, index: number, spoken: ReadonlySet<number>): boolean {
  if (!GOES_ON.test(reading.forms[index]!) || reading.tokens[index - 1]?.kind !== "word")
    return false;
  if (!is(reading, index - 1, DEFINITE | ADJECTIVE)) return false;
  if (/^[بل]?ان(?:ها)?$/.test(reading.forms[index - 2] ?? "")) return false;
  const start = Math.max(sentenceStart(reading, index), index - FAR);
  for (let cue = index - 3; cue >= start; cue--)
    if (spoken.has(cue) || isAnswer(reading, cue))
      return reading.cues[cue]?.some(({ feminine }) => feminine) === true;
  return false;
}

/** ردت الوزارة على التقرير | نافية …: what she answers follows. */
function isAnswer(reading: Reading, cue: number): boolean {
  return (
    reading.cues[cue]?.some(
      ({ shape, cue: { class: name } }) => name === "answer" && shape === "perfect",
    ) === true
  );
}

/** Tokens in front among which the verb is looked for. */
const FAR = 40;
