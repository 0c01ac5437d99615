import type { Cue } from "../../lexicon/cue-types.ts";
import { isActNoun } from "../../lexicon/word-kinds.ts";
import type { Range } from "../../reading/frame.ts";
import type { Reading } from "../../reading/reading.ts";
import { isImmunity } from "../finite-verb/deed-of-his.ts";
import { isWhereTo } from "../finite-verb/other-sense.ts";
import { refusesToSpeak } from "../finite-verb/refuses-to-speak.ts";
import { isCourt, isRuled } from "../finite-verb/stand/ruling.ts";

/** Whether the noun of a stand names another act with what stands behind it, and nothing is said. */
export function isOtherAct(
  reading: Reading,
  entry: Cue,
  cue: number,
  source: Range,
  first: number,
): boolean {
  if (refusesToSpeak(reading, entry, first)) return true;
  // رفض مجلس النواب | رفع الحصانة عن …, رفض المحكمة | الطعن: a ruling.
  if (entry.class === "reject")
    return isImmunity(reading, cue) || (isCourt(reading, source) && isRuled(reading, first));
  switch (entry.lemma) {
    // إدانة الممثل | بثلاث تهم: a verdict.
    case "أدان":
      return isConvictedOf(reading, first);
    // دعوة نظيره إلى | العاصمة: an invitation.
    case "دعا":
      return isWhereTo(reading, first);
    // اعتراف واشنطن | بالقدس عاصمة: a state is recognised, and nothing confessed.
    case "اعترف":
      return !isConfessed(reading, first);
    default:
      return false;
  }
}

/** بتهمة …, بثلاث | تهم: ب tells of what somebody is convicted. */
function isConvictedOf({ forms }: Reading, first: number): boolean {
  return /^ب.../.test(forms[first]!) || /^ب(?!ين$).../.test(forms[first - 1]!);
}

/** اعتراف المتهم | بقتل زوجته, إقرار الوزارة | بوجود خلل: a deed or a fact. */
function isConfessed(reading: Reading, first: number): boolean {
  const noun = reading.forms[first]!.replace(/^ب(?=...)/, "");
  return isActNoun(noun.replace(/(?:ه|ها|هم)$/, "")) || isActNoun(noun);
}
