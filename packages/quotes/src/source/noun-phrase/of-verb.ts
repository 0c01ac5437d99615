import type { Cue } from "../../lexicon/cue-types.ts";
import { SELVES } from "../../lexicon/function-words.ts";
import { SPOKEN } from "../../lexicon/spoken-words.ts";
import type { Reading } from "../../reading/reading.ts";

/**
 * A word behind the speaker that only the verb can govern: دق نقيب الأطباء | ناقوس الخطر (the other half of the expression), سأله المذيع | عما …, ردد
 * المحتجون | هتافات: "…", وصف الحزب | نفسه بأنه ….
 */
export function isOfVerb({ forms }: Reading, index: number, cue: Cue): boolean {
  const form = forms[index]!;
  if (cue.company?.test(form)) return true;
  if (cue.class === "ask") return form === "عما";
  if (cue.class === "say") return SPOKEN.test(form);
  return cue.class === "describe" && SELVES.has(form) && /^ب/.test(forms[index + 1] ?? "");
}
