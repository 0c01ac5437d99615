import { opensRank } from "../noun-phrase/of-verb.ts";
import type { Scan } from "./scan.ts";

/** بلد تصنفه المنظمة | في المركز العاشر: what is ranked stood before. */
export function isRanked({ reading, form, source }: Scan, index: number): boolean {
  return (
    form.cue.lemma === "صنف" && form.pronoun && source?.end === index && opensRank(reading, index)
  );
}
