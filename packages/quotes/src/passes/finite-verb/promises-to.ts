import { bare } from "../../lexicon/bare.ts";
import type { CueForm } from "../../lexicon/cue-types.ts";
import { isActNoun, isActShape } from "../../lexicon/word-kinds.ts";
import type { Reading } from "../../reading/reading.ts";

/** Deeds of two letters, which have no shape of their own. */
const SHORT = /^(?:ال)?(?:حل|رد|ضم|مد|سد)$/;

/** الوزير يعد | بإنهاء الأزمة: in front of ب with a deed he promises; يعد الأزمة, which is spelled the same, holds or counts. */
export function promisesTo({ cues, forms }: Reading, verb: number): CueForm | undefined {
  const readings = cues[verb];
  if (readings?.[0]?.cue.lemma !== "عد") return undefined;
  const other = readings.find(({ cue }) => cue.lemma === "وعد");
  const next = forms[verb + 1] ?? "";
  if (other === undefined || !next.startsWith("ب")) return undefined;
  const deed = next.slice(1);
  return SHORT.test(deed) || isActNoun(bare(deed)) || isActShape(bare(deed)) ? other : undefined;
}
