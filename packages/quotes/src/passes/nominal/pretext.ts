import { QUANTIFIER, RELATIVE } from "../../lexicon/kinds.ts";
import { PRETEXT, PURPOSE } from "../../lexicon/reporting-nouns.ts";
import type { Frame } from "../../reading/frame.ts";
import { is, type Reading } from "../../reading/reading.ts";
import { clauseAfter } from "../../reading/tests-on-tokens.ts";
import { actorInSentence } from "../../source/acting-subject.ts";
import { nounFrame } from "./noun-frame.ts";

const LEMMAS: Readonly<Record<string, string>> = {
  زعم: "زعم",
  حجه: "حجة",
  ذريعه: "ذريعة",
  دعوي: "دعوى",
};

/**
 * أغلقت البلدية السوق | بحجة أن …, عقد الحزبان مؤتمرا | لإعلان أن …: what the one who acts gives as his reason, or wants to tell. Only where he is named.
 */
export function readPretext(reading: Reading, cue: number): Frame | null {
  const form = reading.forms[cue]!;
  const reason = PRETEXT.exec(form)?.[1];
  if (reason === undefined && !PURPOSE.test(form)) return null;
  const clause = clauseAfter(reading, cue + 1);
  if (clause < 0 || clause >= reading.tokens.length) return null;
  const source = actorInSentence(reading, cue);
  if (source === null || is(reading, source.first, QUANTIFIER)) return null;
  // الوزير الذي دافع عن القرار | بزعم أن …: who acts in the relative clause is another.
  for (let index = source.end; index < cue; index++) if (is(reading, index, RELATIVE)) return null;
  return nounFrame({
    rule: "nominal-clause",
    cue,
    lemma: reason === undefined ? purposeOf(form) : LEMMAS[reason]!,
    entry: null,
    source,
    kind: "clause",
    first: clause,
  });
}

function purposeOf(form: string): string {
  if (form.endsWith("اعلان")) return "إعلان";
  return form.endsWith("تاكيد") ? "تأكيد" : "قول";
}
