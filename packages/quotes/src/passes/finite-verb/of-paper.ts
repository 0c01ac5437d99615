import type { CueForm } from "../../lexicon/cue-types.ts";
import { ADJECTIVE, DEFINITE } from "../../lexicon/kinds.ts";
import { wordSet } from "../../lexicon/word-set.ts";
import { is, type Reading, sentenceStart } from "../../reading/reading.ts";
import { withoutTanwin } from "../../source/speaker-start.ts";

/** What is written, voted or shouted, and tells a stand of those who do so. */
const PAPERS = wordSet(
  "بيان مذكرة عريضة رسالة قرار نداء تعميم تصريح شعارات هتافات لافتات لافتة دعوات",
);
const STANDS = new Set([
  "demand",
  "condemn",
  "reject",
  "accuse",
  "warn",
  "threaten",
  "support",
  "affirm",
]);

/** أصدرت النقابة بيانا | يطالب بصرف الرواتب, رفع المحتجون لافتات | تندد بالفساد: an indefinite paper, and the verb that tells what stands in it. */
export function isOfPaper(
  reading: Reading,
  verb: number,
  { cue, shape, plural, pronoun }: CueForm,
): boolean {
  if (shape !== "imperfect" || plural || pronoun || !STANDS.has(cue.class)) return false;
  let noun = verb - 1;
  if (noun > sentenceStart(reading, verb) && is(reading, noun, ADJECTIVE)) noun--;
  if (noun <= sentenceStart(reading, verb) || is(reading, noun, DEFINITE)) return false;
  return PAPERS.has(withoutTanwin(reading.forms[noun]!));
}
