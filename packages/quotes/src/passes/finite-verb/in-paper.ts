import { OCCASIONS } from "../../lexicon/function-words.ts";
import { OCCASION } from "../../lexicon/kinds.ts";
import { is, type Reading } from "../../reading/reading.ts";
import { isPunctuation } from "../../reading/tests-on-tokens.ts";
import { withoutTanwin } from "../../source/speaker-start.ts";

/** أصدرت القيادة بيانا | دعت فيه إلى …: an indefinite paper or speech, and what was said in it. */
export function isInPaper(reading: Reading, verb: number): boolean {
  if (!IN_IT.test(reading.forms[verb + 1] ?? "")) return false;
  for (let index = verb - 1; index >= Math.max(0, verb - PAPER); index--) {
    if (isPunctuation(reading, index)) return false;
    if (is(reading, index, OCCASION) || OCCASIONS.has(withoutTanwin(reading.forms[index]!)))
      return true;
  }
  return false;
}

const IN_IT = /^(?:فيه|فيها|خلاله|خلالها|عبره|عبرها)$/;
/** How far in front of the verb the paper may stand. */
const PAPER = 5;
